import { useLingui } from "@lingui/react/macro"
import type { LabNames } from "#figure/lab-names.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Allocations } from "#model/allocation.ts"
import { useMainExplanations } from "./main-explain.ts"
import { IDLE, type MainParams, type MainView, OTHERS } from "./main-view.ts"

/** The rows of the main figure as a table: one period a row, one lab a column. */
export function useMainTable(
  view: MainView,
  choices: MainParams,
  data: Allocations,
  names: LabNames,
  isScenario: boolean,
): Table {
  const { t } = useLingui()
  const format = useFormat()
  const { amountOf, idle } = useMainExplanations(data, choices, view.rows)
  const rest = view.others.length
  const number = { numeric: true, format: choices.view === "share" ? format.percent : format.integer }
  const hasCapacity = view.rows.some((row) => row.capacity !== null)
  const hasIdle = view.rows.some((row) => (row.values[IDLE] ?? null) !== null)
  return {
    caption: isScenario ? t`Amounts per lab and period, scenario` : t`Amounts per lab and period, measured`,
    columns: [
      { key: "period", label: t`Period`, type: "date", formatText: format.date },
      ...view.labs.map((lab) => ({ key: lab, label: names.label(lab), ...number, explain: amountOf(lab) })),
      ...(rest > 0 ? [{ key: OTHERS, label: t`others (${rest})`, ...number }] : []),
      ...(hasIdle ? [{ key: IDLE, label: t`idle`, ...number, explain: idle }] : []),
      ...(hasCapacity ? [{ key: "capacity", label: t`Capacity`, ...number }] : []),
    ],
    rows: view.rows.map((row) => ({
      id: row.period,
      cells: { period: row.period, ...row.values, capacity: row.capacity },
    })),
  }
}
