import { msg } from "@lingui/core/macro"
import type { PriorityView } from "#features/decisions/decisions-view.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Decisions } from "#model/decision.ts"
import type { LabNode } from "#model/lab-node.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** The classes with what else is drawn and said of them. */
export interface PriorityFigureView extends PriorityView {
  ledger: Decisions
  isScenario: boolean
  nodes: readonly LabNode[]
  colourOf: (lab: string) => LabColour
}

/** All that the figure says. */
export function writePriority(view: PriorityFigureView, language: Language): FigureWords {
  const { t } = language
  const { ledger, isScenario } = view
  return {
    sentence: writeSentence(view, isScenario, language),
    subtitle: t(
      msg`Share of request met (granted ÷ asked) of each decision that holds, by the priority it was given; the upright line is the median. Every dot is one decision; all months and all labs.`,
    ),
    table: toTable(view, labNames(view.nodes, language), isScenario, language),
    source: scenarioSource(ledger, language),
    bases: [ledger.basis, "derived"],
    file: ["share-met"],
    terms: ["requested", "granted", "grant-rate"],
  }
}

/** The labs whose decisions are drawn, in the order of the ledger. */
export function writeLegend({ classes, ledger, nodes, colourOf }: PriorityFigureView, language: Language) {
  const names = labNames(nodes, language)
  const drawn = new Set(classes.flatMap(({ cases }) => cases.map(({ decision }) => decision.lab)))
  const labs = [...new Set(ledger.decisions.map(({ lab }) => lab))].filter((lab) => drawn.has(lab))
  return labs.map((lab) => ({ fill: colourOf(lab).fill, label: names.label(lab) }))
}

/** The median of a class and how many decisions it is of. */
export function writeSummary({ t, format }: Language): (median: number | null, count: number) => string {
  return (median, count) => {
    const middle = format.percent(median ?? 0)
    return t(msg`median ${middle}, ${count} decisions`)
  }
}

function writeSentence(
  { classes, isInOrder }: PriorityView,
  isScenario: boolean,
  language: Language,
): string {
  const { t, format } = language
  const [first, last] = [classes[0], classes.at(-1)]
  if (first === undefined || last === undefined || isInOrder === null) {
    return t(msg`There are too few decisions to compare priorities`)
  }
  const [high, low] = [format.percent(first.median ?? 0), format.percent(last.median ?? 0)]
  const [top, bottom] = [first.priority, last.priority]
  const finding = isInOrder
    ? t(
        msg`a higher priority got more of what it asked: ${high} at priority ${top}, ${low} at priority ${bottom}`,
      )
    : t(
        msg`priority alone does not explain the grants: ${high} of the request was met at priority ${top}, ${low} at priority ${bottom}`,
      )
  return inScenarioOf(finding, isScenario, language)
}

function toTable(
  { classes }: PriorityView,
  names: LabNames,
  isScenario: boolean,
  { t, format }: Language,
): Table {
  const percent = { numeric: true, format: format.percent, unit: "share" } as const
  return {
    caption: isScenario
      ? t(msg`Share of request met by priority, scenario`)
      : t(msg`Share of request met by priority`),
    columns: [
      { key: "priority", label: t(msg`Priority`), numeric: true, format: format.integer, unit: "rank" },
      { key: "count", label: t(msg`Decisions`), numeric: true, format: format.integer, unit: "count" },
      { key: "least", label: t(msg`Lowest`), ...percent },
      { key: "median", label: t(msg`Median`), ...percent },
      { key: "most", label: t(msg`Highest`), ...percent },
      { key: "labs", label: t(msg`Labs`) },
    ],
    rows: classes.map(({ priority, cases, median }) => {
      const shares = cases.map(({ share }) => share)
      const labs = [...new Set(cases.map(({ decision }) => decision.lab))]
      return {
        id: String(priority),
        cells: {
          priority,
          count: cases.length,
          least: Math.min(...shares),
          median,
          most: Math.max(...shares),
          labs: format.list(labs.map(names.label)),
        },
      }
    }),
  }
}
