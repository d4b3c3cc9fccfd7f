import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import type { Table, TableColumn, TableRow } from "#words/table.ts"
import { unitName } from "#words/unit-kind.ts"
import type { EnergyFigureView } from "./view.ts"

/** Key of the row of all together. */
const ALL = "@all"

/** A row for each lab and one for all: GPU-hours granted and used, as energy and money. */
export function toEnergyTable(view: EnergyFigureView, language: Language): Table {
  const { t, format } = language
  const { rows, total, assumed, units, isScenario } = view
  const { currency } = assumed
  const names = labNames(view.nodes, language)
  const number = { numeric: true, format: format.integer } as const
  const hours = { ...number, unit: "GPU-hours" as const }
  const mwh = (hoursKey: string): Partial<TableColumn> & typeof number => ({
    ...number,
    unit: "MWh",
    basis: "estimate",
    explain: (row) => explainMwh(row, hoursKey, view, language),
  })
  const money = (mwhKey: string): Partial<TableColumn> & typeof number => ({
    ...number,
    unit: currency,
    basis: "estimate",
    explain: (row) => explainMoney(row, mwhKey, view, language),
  })
  return {
    caption: isScenario
      ? t(msg`GPU-hours granted and used as energy and money, by estimate, scenario`)
      : t(msg`GPU-hours granted and used as energy and money, by estimate`),
    columns: [
      { key: "lab", label: unitName(units, language) },
      { key: "granted", label: t(msg`GPU-hours granted`), ...hours },
      { key: "grantedMwh", label: t(msg`Granted, MWh`), ...mwh("granted") },
      { key: "grantedMoney", label: t(msg`Granted, ${currency}`), ...money("grantedMwh") },
      { key: "used", label: t(msg`GPU-hours used`), ...hours },
      { key: "usedMwh", label: t(msg`Used, MWh`), ...mwh("used") },
      { key: "usedMoney", label: t(msg`Used, ${currency}`), ...money("usedMwh") },
    ],
    rows: [
      ...rows.map(({ lab, granted, used }) => ({
        id: lab,
        cells: { lab: names.label(lab), ...cellsOf(granted, used) },
      })),
      ...(rows.length === 1
        ? []
        : [
            {
              id: ALL,
              cells: { lab: t(msg`all of them`), ...cellsOf(total.granted, total.used) },
            },
          ]),
    ],
  }
}

type Amounts = EnergyFigureView["total"]["granted"]

function cellsOf(granted: Amounts, used: Amounts | null) {
  return {
    ...{ granted: granted.gpuHours, grantedMwh: tenth(granted.mwh), grantedMoney: cents(granted.money) },
    used: used?.gpuHours ?? null,
    usedMwh: used === null ? null : tenth(used.mwh),
    usedMoney: used === null ? null : cents(used.money),
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10
const cents = (value: number) => Math.round(value * 100) / 100

/** “1,022,362 × 400 W × 1.1 ÷ 1,000,000 ≈ 450 MWh” */
function explainMwh(
  row: TableRow,
  hoursKey: string,
  { assumed }: EnergyFigureView,
  { format }: Language,
): string | null {
  const hours = row.cells[hoursKey]
  if (typeof hours !== "number") return null
  const mwh = (hours * assumed.watts * assumed.pue) / 1_000_000
  return `${format.integer(hours)} × ${format.integer(assumed.watts)} W × ${format.decimal(assumed.pue, 2)} ÷ ${format.integer(1_000_000)} ≈ ${format.decimal(mwh)} MWh`
}

/** “450 MWh × 1,000 × 0.08 USD ≈ 35,987 USD” */
function explainMoney(
  row: TableRow,
  mwhKey: string,
  { assumed }: EnergyFigureView,
  { format }: Language,
): string | null {
  const mwh = row.cells[mwhKey]
  if (typeof mwh !== "number") return null
  const { price, currency } = assumed
  const money = mwh * 1000 * price
  return `${format.decimal(mwh)} MWh × ${format.integer(1000)} × ${format.decimal(price, 4)} ${currency} ≈ ${format.integer(money)} ${currency}`
}
