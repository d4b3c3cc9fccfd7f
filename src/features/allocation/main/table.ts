import { msg } from "@lingui/core/macro"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations } from "#model/allocation.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { Table, TableRow } from "#words/table.ts"
import { IDLE, type MainView, OTHERS } from "./amounts.ts"
import { explainMain } from "./explain.ts"
import { idleName } from "./rows.ts"

/** A table of more cells than this takes longer to lay out than to draw; the others are a press away. */
const MOST_CELLS = 10_000
const FEWEST_ROWS = 30

/** The rows of the main figure as a table: one period a row, one lab a column. */
export function toMainTable(
  view: MainView,
  choices: MainParams,
  data: Allocations,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const { amountOf, idle } = explainMain(data, choices, view.rows, language)
  const rest = view.others.length
  const number = { numeric: true, format: choices.view === "share" ? format.percent : format.integer }
  const hasCapacity = view.rows.some((row) => row.capacity !== null)
  const hasIdle = choices.hasIdle && view.rows.some((row) => (row.values[IDLE] ?? null) !== null)
  let rows: TableRow[] | null = null
  return {
    caption: isScenario
      ? t(msg`Amounts per lab and period, scenario`)
      : t(msg`Amounts per lab and period, measured`),
    columns: [
      { key: "period", label: t(msg`Period`), type: "date", formatText: format.date },
      ...view.labs.map((lab) => ({ key: lab, label: names.label(lab), ...number, explain: amountOf(lab) })),
      ...(rest > 0 ? [{ key: OTHERS, label: t(msg`others (${rest})`), ...number }] : []),
      ...(hasIdle
        ? [{ key: IDLE, label: idleName(choices.measure, language), ...number, explain: idle }]
        : []),
      ...(hasCapacity ? [{ key: "capacity", label: t(msg`Capacity`), ...number }] : []),
    ],
    firstRows: Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / (view.labs.length + 1))),
    // hundreds of labs over thousands of days are put together for whoever asks for the table, not at every choice
    get rows() {
      rows ??= view.rows.map((row) => ({
        id: row.period,
        cells: { period: row.period, ...row.values, capacity: row.capacity },
      }))
      return rows
    },
  }
}
