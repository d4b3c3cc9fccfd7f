import { type ComponentType, lazy } from "react"
import type { Org } from "#model/org.ts"
import type { EmbedId } from "./embed-list.ts"

type EmbedComponent = ComponentType<{ org: Org }>

/** One export of a feature, loaded when it is shown. */
function lazyOf<K extends string>(load: () => Promise<Record<K, EmbedComponent>>, name: K): EmbedComponent {
  return lazy<EmbedComponent>(async () => ({ default: (await load())[name] }))
}

const allocation = () => import("#features/allocation/allocation-embeds.tsx")

const whatIf = () => import("#features/what-if/what-if-embeds.tsx")
const decisions = () => import("#features/decisions/decisions-embeds.tsx")
const timeline = () => import("#features/timeline/timeline-embeds.tsx")
const people = () => import("#features/attrition/people-embeds.tsx")

/** What draws each embeddable figure; every one loads its own data and takes its choices from the address. */
export const EMBED_FIGURES: Record<EmbedId, EmbedComponent> = {
  granted: lazyOf(() => import("#features/overview/granted-figure.tsx"), "GrantedFigure"),
  clusters: lazyOf(() => import("#features/overview/clusters-figure.tsx"), "ClustersFigure"),
  moves: lazyOf(() => import("#features/overview/moves-figure.tsx"), "MovesFigure"),
  authors: lazyOf(() => import("#features/overview/authors-figure.tsx"), "AuthorsFigure"),
  projects: lazyOf(() => import("#features/overview/projects-figure.tsx"), "ProjectsFigure"),
  lives: lazyOf(people, "LivesEmbed"),
  survival: lazyOf(people, "SurvivalEmbed"),
  flow: lazyOf(people, "FlowEmbed"),
  press: lazyOf(people, "PressEmbed"),
  roster: lazyOf(people, "RosterEmbed"),
  allocation: lazyOf(allocation, "MainEmbed"),
  gap: lazyOf(allocation, "GapEmbed"),
  change: lazyOf(allocation, "ChangeEmbed"),
  reallocations: lazyOf(allocation, "ReallocationsEmbed"),
  fairness: lazyOf(allocation, "FairnessEmbed"),
  lorenz: lazyOf(allocation, "LorenzEmbed"),
  "what-if": lazyOf(whatIf, "SharesEmbed"),
  "what-if-days": lazyOf(whatIf, "DaysEmbed"),
  timeline: lazyOf(timeline, "TimelineEmbed"),
  rivalry: lazyOf(timeline, "RivalryEmbed"),
  compute: lazyOf(timeline, "ComputeEmbed"),
  capacity: lazyOf(timeline, "CapacityEmbed"),
  verdicts: lazyOf(() => import("#features/claims/claims-embeds.tsx"), "VerdictsEmbed"),
  ledger: lazyOf(decisions, "LedgerEmbed"),
  priority: lazyOf(decisions, "PriorityEmbed"),
  appeals: lazyOf(decisions, "AppealsEmbed"),
  ladder: lazyOf(decisions, "LadderEmbed"),
  elsewhere: lazyOf(decisions, "ElsewhereFigure"),
}
