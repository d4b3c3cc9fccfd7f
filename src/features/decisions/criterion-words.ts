import { msg, plural } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Decisions } from "#model/decision.ts"
import type { LabNode } from "#model/lab-node.ts"
import { labParts } from "#words/file-parts.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import type { LabColour } from "#words/lab-colour.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import type { CriterionView } from "./decisions-view.ts"

/** The classes of a criterion with what else is drawn and said of them. */
export interface CriterionFigureView<C extends string | number> extends CriterionView<C> {
  ledger: Decisions
  isScenario: boolean
  /** the one lab whose decisions are counted; absent: all */
  lab: string | undefined
  nodes: readonly LabNode[]
  colourOf: (lab: string) => LabColour
}

/** What one criterion calls its classes. */
export interface CriterionTexts<C> {
  /** by what the decisions are put into classes: “the priority it was given” */
  criterion: string
  /** the head of the column that names them */
  head: string
  /** “Priority 1” */
  nameOf: (value: C) => string
  /** “at priority 1” */
  atOf: (value: C) => string
}

/** All that a figure of one criterion says. */
export function writeCriterion<C extends string | number>(
  view: CriterionFigureView<C>,
  texts: CriterionTexts<C>,
  language: Language,
): FigureWords {
  const { t } = language
  const { ledger, isScenario, lab } = view
  const names = labNames(view.nodes, language)
  const name = lab === undefined ? "" : names.label(lab)
  const { criterion } = texts
  return {
    sentence: writeSentence(view, texts, language),
    subtitle:
      lab === undefined
        ? t(
            msg`Grant rate (granted ÷ asked) of each decision that holds, of all labs and months, by ${criterion}; the upright line is the median. Every dot is one decision.`,
          )
        : t(
            msg`Grant rate (granted ÷ asked) of each decision about ${name} that holds, of all months, by ${criterion}; the upright line is the median. Every dot is one decision.`,
          ),
    notes: isScenario
      ? [
          {
            id: "laid-over",
            text: t(
              msg`In the scenario every lab has a given share of the GPUs. Priority and planned release are laid over the grants afterwards and decide none of them, so no difference here is an effect of a criterion.`,
            ),
          },
        ]
      : [],
    table: toTable(view, texts, names, language),
    source: scenarioSource(ledger, language),
    bases: [ledger.basis, "derived"],
    file: ["share-met", ...labParts(lab === undefined ? undefined : [lab])],
    terms: ["requested", "granted", "grant-rate"],
  }
}

/** The labs whose decisions are drawn, in the order of the ledger. */
export function writeLegend<C extends string | number>(
  { classes, ledger, nodes, colourOf }: CriterionFigureView<C>,
  language: Language,
) {
  const names = labNames(nodes, language)
  const drawn = new Set(classes.flatMap(({ cases }) => cases.map(({ decision }) => decision.lab)))
  const labs = [...new Set(ledger.decisions.map(({ lab }) => lab))].filter((lab) => drawn.has(lab))
  return labs.map((lab) => ({ fill: colourOf(lab).fill, label: names.label(lab) }))
}

/** The median of a class and how many decisions it is of. */
export function writeSummary({ t, format }: Language): (median: number | null, count: number) => string {
  return (median, count) => {
    const middle = format.percent(median ?? 0)
    return t(
      msg({
        message: plural(count, {
          one: `${middle}, one decision`,
          other: `median ${middle}, ${format.integer(count)} decisions`,
        }),
      }),
    )
  }
}

/** The medians of the first and the last class: what the criterion would favour most and least. */
function writeSentence<C extends string | number>(
  { classes, isScenario, lab, nodes, isInOrder }: CriterionFigureView<C>,
  { atOf }: CriterionTexts<C>,
  language: Language,
): string {
  const { t, format } = language
  const [first, last] = [classes[0], classes.at(-1)]
  if (first === undefined || last === undefined || isInOrder === null)
    return t(msg`There are too few decisions to compare`)
  const [high, low] = [format.percent(first.median ?? 0), format.percent(last.median ?? 0)]
  const [top, bottom] = [atOf(first.value), atOf(last.value)]
  const name = lab === undefined ? "" : labNames(nodes, language).label(lab)
  const medians =
    lab === undefined
      ? t(msg`the median grant rate is ${high} ${top} and ${low} ${bottom}`)
      : t(msg`the median grant rate of ${name} is ${high} ${top} and ${low} ${bottom}`)
  const finding = isScenario ? t(msg`${medians}; in this model the criterion decides nothing`) : medians
  return inScenarioOf(finding, isScenario, language)
}

function toTable<C extends string | number>(
  { classes, isScenario }: CriterionFigureView<C>,
  { criterion, head, nameOf }: CriterionTexts<C>,
  names: LabNames,
  { t, format }: Language,
): Table {
  const percent = { numeric: true, format: format.percent, unit: "share" } as const
  return {
    caption: isScenario ? t(msg`Grant rate by ${criterion}, scenario`) : t(msg`Grant rate by ${criterion}`),
    columns: [
      { key: "value", label: head },
      { key: "count", label: t(msg`Decisions`), numeric: true, format: format.integer, unit: "count" },
      { key: "least", label: t(msg`Lowest`), ...percent },
      { key: "median", label: t(msg`Median`), ...percent },
      { key: "most", label: t(msg`Highest`), ...percent },
      { key: "labs", label: t(msg`Labs`) },
    ],
    rows: classes.map(({ value, cases, median }) => {
      const shares = cases.map(({ share }) => share)
      const labs = [...new Set(cases.map(({ decision }) => decision.lab))]
      return {
        id: String(value),
        cells: {
          value: nameOf(value),
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
