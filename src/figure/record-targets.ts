import type { Bundle } from "#model/references.ts"

/** Where a record is shown: a page of its organisation and the parameters that bring it up there. */
export interface Target {
  /** last part of the page's address */
  page: string
  search: Readonly<Record<string, string>>
}

/** Page and parameter of each file, and what stands before the id where that alone is not the value. */
const TARGETS: Readonly<Record<keyof Bundle, readonly [page: string, parameter: string, before?: string]>> = {
  people: ["attrition", "person"],
  projects: ["timeline", "item"],
  labs: ["allocation", "lab"],
  papers: ["attrition", "paper"],
  events: ["timeline", "item"],
  clusters: ["timeline", "item"],
  claims: ["claims", "claim"],
  // a row of a table: its evidence is opened
  context: ["decisions", "how", "elsewhere~"],
  sources: ["sources", "source"],
  // what is told of a lab or team bears its id
  scheduler: ["allocation", "lab"],
}

/** The page that shows a record. */
export function recordTarget(file: keyof Bundle, id: string): Target {
  const [page, parameter, before = ""] = TARGETS[file]
  return { page, search: { [parameter]: `${before}${id}` } }
}
