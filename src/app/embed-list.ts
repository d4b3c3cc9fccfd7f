import type { Basis } from "#model/basis.ts"
import type { Resource } from "#model/org.ts"
import type { OrgPage } from "./pages.ts"

/** A figure that other sites may show alone. The build reads this too, to write one HTML file per embed. */
export interface EmbeddableFigure {
  /** as in the address, `/embed/<org>/<id>` */
  id: string
  /** page of the site that has it */
  page: OrgPage["path"]
  /** resources without which there is nothing to show */
  needs: readonly Resource[]
  /** set where the figure exists only for allocations on that basis */
  allocationBasis?: Basis
}

/** What draws each stands in embed-figures.tsx. */
export const EMBEDDABLE = [
  { id: "granted", page: "", needs: ["allocations"], allocationBasis: "scenario" },
  { id: "clusters", page: "", needs: ["allocations"], allocationBasis: "measured" },
  { id: "moves", page: "", needs: ["allocations"], allocationBasis: "measured" },
  { id: "authors", page: "", needs: ["papers", "people"] },
  { id: "projects", page: "", needs: ["projects"] },
  { id: "lives", page: "attrition", needs: ["papers", "people"] },
  { id: "survival", page: "attrition", needs: ["papers", "people"] },
  { id: "roster", page: "attrition", needs: ["papers", "people"] },
  { id: "allocation", page: "allocation", needs: ["allocations"] },
  { id: "gap", page: "allocation", needs: ["allocations"] },
  { id: "change", page: "allocation", needs: ["allocations"] },
  { id: "reallocations", page: "allocation", needs: ["allocations"], allocationBasis: "measured" },
  { id: "fairness", page: "allocation", needs: ["allocations"] },
  { id: "lorenz", page: "allocation", needs: ["allocations"] },
  { id: "flow", page: "attrition", needs: ["papers", "people", "projects"] },
  { id: "press", page: "attrition", needs: ["papers", "people", "projects", "claims", "sources"] },
  { id: "timeline", page: "timeline", needs: ["projects", "events", "clusters"] },
  {
    id: "rivalry",
    page: "timeline",
    needs: ["projects", "events", "clusters", "papers", "people"],
  },
  { id: "compute", page: "timeline", needs: ["projects", "events", "clusters"] },
  { id: "capacity", page: "timeline", needs: ["projects", "events", "clusters"] },
  { id: "verdicts", page: "claims", needs: ["claims", "sources", "papers", "people", "projects"] },
  { id: "ledger", page: "decisions", needs: ["decisions"] },
  { id: "priority", page: "decisions", needs: ["decisions"] },
  { id: "appeals", page: "decisions", needs: ["appeals"] },
  { id: "ladder", page: "decisions", needs: ["appeals"] },
  { id: "elsewhere", page: "decisions", needs: ["context"] },
  { id: "what-if", page: "what-if", needs: ["allocations"] },
  { id: "what-if-days", page: "what-if", needs: ["allocations", "projects"] },
] as const satisfies readonly EmbeddableFigure[]

export type EmbedId = (typeof EMBEDDABLE)[number]["id"]

/** Whether an organisation has what a figure shows. */
export function canEmbed(
  figure: EmbeddableFigure,
  has: readonly { resource: string; basis: Basis | null }[],
): boolean {
  const basisOf = new Map(has.map((entry) => [entry.resource, entry.basis]))
  const isOnBasis =
    figure.allocationBasis === undefined || basisOf.get("allocations") === figure.allocationBasis
  return isOnBasis && figure.needs.every((resource) => basisOf.has(resource))
}
