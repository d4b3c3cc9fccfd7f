/** One step: nothing but the address of a view of the explorer; what is said beside it stands in story-texts. */
export interface StoryStep {
  id: StoryId
  /** the figure, as in `/embed/:org/:figure` */
  figure: string
  /** last part of the address of the page that has the figure */
  page: "timeline" | "allocation" | "attrition"
  /** what is chosen in it */
  search: Readonly<Record<string, string>>
}

export type StoryId =
  | "two-projects"
  | "run"
  | "clusters"
  | "sharing"
  | "leak"
  | "hours"
  | "authors"
  | "claims"

/** In the order in which they are told. */
export const STORY_STEPS: readonly [StoryStep, ...StoryStep[]] = [
  {
    id: "two-projects",
    figure: "timeline",
    page: "timeline",
    search: { from: "2021-01-01", to: "2023-12-31", kinds: "none" },
  },
  { id: "run", figure: "rivalry", page: "timeline", search: { rivalry: "runs" } },
  { id: "clusters", figure: "capacity", page: "timeline", search: {} },
  { id: "sharing", figure: "allocation", page: "allocation", search: { labs: "fair-us~fair-paris" } },
  {
    id: "leak",
    figure: "timeline",
    page: "timeline",
    search: { from: "2022-11-01", to: "2023-04-30", kinds: "none" },
  },
  { id: "hours", figure: "compute", page: "timeline", search: {} },
  { id: "authors", figure: "lives", page: "attrition", search: {} },
  { id: "claims", figure: "press", page: "attrition", search: {} },
]

/** The step a number of the address means, counted from 1; the first where it means none. */
export function stepAt(number: number | undefined): { index: number; step: StoryStep } {
  const step = number === undefined ? undefined : STORY_STEPS[number - 1]
  return step === undefined ? { index: 0, step: STORY_STEPS[0] } : { index: STORY_STEPS.indexOf(step), step }
}
