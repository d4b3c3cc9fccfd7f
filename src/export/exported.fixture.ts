import { languageOf } from "#testing/language.ts"
import type { Table } from "#words/table.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { fileHeads } from "./to-exported-figure.ts"

/** Cells that are hard on a file: a comma, a quote, a line end, a formula, a gap, a fraction. */
export const hardTable: Table = {
  caption: "GPUs per lab and month",
  columns: [
    { key: "month", label: "Month", type: "date", formatText: (text) => `in ${text}` },
    { key: "lab", label: "Lab" },
    { key: "gpus", label: "GPUs", numeric: true, format: (value) => `${value} GPUs`, unit: "GPU" },
    { key: "rate", label: "Rate", numeric: true, unit: "share" },
  ],
  rows: [
    { id: "a", cells: { month: "2022-01", lab: 'Paris, "the lab"', gpus: 1234, rate: 0.5 } },
    { id: "b", cells: { month: "2022-02", lab: "=1+1", gpus: null, rate: -3 } },
    { id: "c", cells: { month: "2022-03", lab: "two\nlines", gpus: 7, rate: null } },
  ],
}

/** A figure on its way out; what a test does not say is plain. */
export const exported = (more: Partial<ExportedFigure> = {}): ExportedFigure => ({
  org: "meta",
  orgLabel: "Meta AI research",
  figure: "granted",
  title: "FAIR Paris was granted 58 %",
  sentence: "FAIR Paris was granted 58 %",
  subtitle: "GPUs per lab",
  notes: null,
  bases: ["measured"],
  isScenario: false,
  isWhatIf: false,
  source: "Source: a paper",
  sourceLinks: [{ title: "a paper", path: "https://example.org/paper" }],
  dataVersion: "1.0.0",
  accessed: "2026-11-24",
  released: "2026-11-23",
  url: "https://example.org/meta#granted",
  licence: { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://example.org/by" },
  table: hardTable,
  file: ["granted-gpus", "month", "2022-01-to-2022-03"],
  language: "en-GB",
  words: {
    basis: "Basis: Measured",
    data: "Data 1.0.0",
    accessed: "accessed 24 November 2026",
    stamp: "Scenario",
    heads: fileHeads(languageOf()),
  },
  ...more,
})
