import { useLingui } from "@lingui/react/macro"
import type { LabNames } from "#figure/lab-names.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { IDLE, type MainParams, type MainView, OTHERS } from "./main-view.ts"

/** The rows of the main figure as a table: one period a row, one lab a column. */
export function useMainTable(
  view: MainView,
  { view: kind }: MainParams,
  names: LabNames,
  isScenario: boolean,
): Table {
  const { t } = useLingui()
  const format = useFormat()
  const rest = view.others.length
  const number = { numeric: true, format: kind === "share" ? format.percent : format.integer }
  const hasCapacity = view.rows.some((row) => row.capacity !== null)
  const hasIdle = view.rows.some((row) => (row.values[IDLE] ?? null) !== null)
  return {
    caption: isScenario ? t`Amounts per lab and period, scenario` : t`Amounts per lab and period, measured`,
    columns: [
      { key: "period", label: t`Period`, type: "date", formatText: format.date },
      ...view.labs.map((lab) => ({ key: lab, label: names.label(lab), ...number })),
      ...(rest > 0 ? [{ key: OTHERS, label: t`others (${rest})`, ...number }] : []),
      ...(hasIdle ? [{ key: IDLE, label: t`idle`, ...number }] : []),
      ...(hasCapacity ? [{ key: "capacity", label: t`Capacity`, ...number }] : []),
    ],
    rows: view.rows.map((row) => ({
      id: row.period,
      cells: { period: row.period, ...row.values, capacity: row.capacity },
    })),
  }
}
