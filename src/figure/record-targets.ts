import type { Bundle } from "#model/references.ts"

/** Where a record is shown: a page of its organisation and the parameters that bring it up there. */
export interface Target {
  /** last part of the page's address */
  page: string
  search: Readonly<Record<string, string>>
}

/** Page and parameter of each file; what stands on no page is absent. */
const TARGETS: { [File in keyof Bundle]?: readonly [page: string, parameter: string] } = {
  people: ["attrition", "person"],
  projects: ["timeline", "item"],
  labs: ["allocation", "lab"],
  papers: ["attrition", "paper"],
  events: ["timeline", "item"],
  clusters: ["timeline", "item"],
  claims: ["claims", "claim"],
  sources: ["sources", "source"],
}

/** The page that shows a record, `null` where none does. */
export function recordTarget(file: keyof Bundle, id: string): Target | null {
  const found = TARGETS[file]
  return found === undefined ? null : { page: found[0], search: { [found[1]]: id } }
}
