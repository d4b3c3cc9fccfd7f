import { msg } from "@lingui/core/macro"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import { measureWords } from "#features/allocation/measure-names.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import type { LabNames } from "#words/lab-names.ts"
import { restsOn } from "#words/measure-bases.ts"
import { rowPeriods } from "#words/row-period.ts"
import type { Amount, Table, TableColumn, TableRow } from "#words/table.ts"
import { IDLE, type MainView, OTHERS } from "./amounts.ts"
import { explainMain } from "./explain.ts"
import { idleName } from "./rows.ts"
import type { MainFigureView } from "./view.ts"

/** A table of more cells than this takes longer to lay out than to draw; the others are a press away. */
const MOST_CELLS = 10_000
const FEWEST_ROWS = 30

/** The rows of the main figure as a table: one period a row, one lab a column. */
export function toMainTable(
  view: Pick<MainFigureView, "whole"> & MainView,
  choices: MainParams,
  data: Allocations,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const { amountOf: explainLab, idle } = explainMain(data, choices, view.rows, language)
  const rest = view.others.length
  const others = t(msg`others (${rest})`)
  const { measure, unit, view: shown } = choices
  const number = {
    ...{ numeric: true, format: shown === "share" ? format.percent : format.integer },
    unit: shown === "share" ? "share" : unit === "gpus" ? "GPU" : "GPU-hours",
  } as const
  const { ofLabs, idle: ofNobody, capacity: ofAll } = measureTexts(choices, view.whole, isScenario, language)
  const isDerived = shown === "share" || unit === "gpu-hours"
  const amountOfLab = {
    ...number,
    measure: ofLabs,
    basis: isDerived ? (isScenario ? "scenario" : "derived") : data.bases[measure],
    ...(isDerived && restsOn(data, [measure])),
  } as const
  const periodOf = rowPeriods(data, measure)
  const amount = (lab: string, name: string, code: string = measure): { amount: Amount } => ({
    amount: { lab, name, measure: code },
  })
  const hasIdle = choices.hasIdle && view.rows.some((row) => (row.values[IDLE] ?? null) !== null)
  let rows: TableRow[] | null = null
  return {
    caption: writeCaption(isScenario ? "scenario" : data.bases[measure], language),
    columns: [
      { key: "period", label: t(msg`Period`), type: "date", formatText: format.date },
      ...view.labs.map(
        (lab): TableColumn => ({
          ...{ key: lab, label: names.label(lab), ...amountOfLab, explain: explainLab(lab) },
          ...amount(lab, names.label(lab)),
        }),
      ),
      ...(rest > 0 ? [{ key: OTHERS, label: others, ...amountOfLab, ...amount(OTHERS, others) }] : []),
      ...(hasIdle
        ? [
            {
              ...{ key: IDLE, label: idleName(choices.measure, language), ...number, measure: ofNobody },
              ...{ basis: isScenario ? ("scenario" as const) : ("derived" as const), explain: idle },
              ...restsOn(data, [measure, "capacity"]),
              ...amount(IDLE, t(msg`no lab`), choices.measure === "used" ? "not-used" : "not-granted"),
            },
          ]
        : []),
      ...(showsCapacity(view)
        ? [
            {
              ...{ key: "capacity", label: t(msg`Capacity`), ...number, measure: ofAll },
              ...{ basis: data.capacity.basis, ...amount("all", t(msg`all labs`), "capacity") },
            },
          ]
        : []),
    ],
    firstRows: Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / (view.labs.length + 1))),
    // hundreds of labs over thousands of days are put together for whoever asks for the table, not at every choice
    get rows() {
      rows ??= view.rows.map((row, index) => ({
        id: row.period,
        period: periodOf(index),
        cells: { period: row.period, ...row.values, capacity: row.capacity },
      }))
      return rows
    },
  }
}

function writeCaption(basis: Basis, { t }: Language): string {
  if (basis === "scenario") return t(msg`Amounts per lab and period, scenario`)
  return basis === "measured"
    ? t(msg`Amounts per lab and period, measured`)
    : t(msg`Amounts per lab and period`)
}

/** Whether capacity is beside the amounts of labs. */
export function showsCapacity({ rows }: Pick<MainView, "rows">): boolean {
  return rows.some((row) => row.capacity !== null)
}

/** What the columns hold, for heads that stand alone. */
function measureTexts(
  { measure, unit, view }: MainParams,
  whole: MainFigureView["whole"],
  isScenario: boolean,
  language: Language,
) {
  const { t } = language
  const what = measureWords(language)[measure]
  const unitText = unit === "gpus" ? t(msg`GPUs`) : t(msg`GPU-hours`)
  return {
    ofLabs:
      view === "share"
        ? whole === "labs"
          ? t(msg`share of all GPUs ${what}, 0–1`)
          : t(msg`share of the GPUs ${what} in all parts of the lab, 0–1`)
        : unit === "gpus"
          ? t(msg`GPUs ${what}, mean`)
          : t(msg`GPU-hours ${what}`),
    idle:
      measure === "used"
        ? t(msg`${unitText} of the capacity used by no lab`)
        : t(msg`${unitText} of the capacity granted to no lab`),
    capacity: isScenario
      ? t(msg`${unitText} of all labs together, scenario built on reported figures`)
      : t(msg`${unitText} of all labs together`),
  }
}
