import type { Basis } from "#model/basis.ts"
import { toSlug } from "#words/file-parts.ts"
import type { Table } from "#words/table.ts"

/** A figure on its way out of the site: everything a file must say to stand alone. Texts are in the page’s language. */
export interface ExportedFigure {
  org: string
  /** name of the organisation */
  orgLabel: string
  figure: string
  /** begins with “Scenario:” where a number is invented, with “What-if, not data:” where a reader moved something */
  title: string
  sentence: string
  subtitle: string
  /** how to read the marks, `null` where they need no words */
  notes: string | null
  bases: readonly Basis[]
  isScenario: boolean
  /** the reader’s own what-if */
  isWhatIf: boolean
  /** the source line as on the page: “Source: …” */
  source: string
  sourceLinks: readonly { title: string; path: string }[]
  dataVersion: string
  /** ISO day on which the figure was taken */
  accessed: string
  /** ISO day on which this version of the data was made */
  released: string
  url: string
  licence: { name: string; title: string; path: string } | null
  table: Table
  /** what the name of a file says after the figure: measure and unit, step, range, labs */
  file: readonly string[]
  /** BCP 47 */
  language: string
  words: {
    /** “Basis: Scenario, Reported” */
    basis: string
    /** “Data 1.0.0” */
    data: string
    /** “accessed 23 November 2026” */
    accessed: string
    /** what a scenario is stamped with */
    stamp: string
    /** heads of the columns that files have beside those of the table */
    heads: Record<
      | "from"
      | "to"
      | "daysRecorded"
      | "daysInPeriod"
      | "isPartial"
      | "labId"
      | "lab"
      | "measure"
      | "value"
      | "unit"
      | "basis",
      string
    >
  }
}

/** `power-draw-meta-allocation-granted-gpus-month-2023-01-to-2023-08-1.0.0`; begins with `scenario-` where a number is invented, with `what-if-` where moved. */
export function fileStem({
  org,
  figure,
  file,
  dataVersion,
  isScenario,
  isWhatIf,
}: Pick<ExportedFigure, "org" | "figure" | "file" | "dataVersion" | "isScenario" | "isWhatIf">): string {
  const parts = ["power-draw", org, figure, ...file.map(toSlug), dataVersion].filter((part) => part !== "")
  return `${isWhatIf ? "what-if-" : isScenario ? "scenario-" : ""}${parts.join("-")}`
}
