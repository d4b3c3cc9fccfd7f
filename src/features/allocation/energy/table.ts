import { msg } from "@lingui/core/macro"
import { toEnergy } from "#analytics/energy.ts"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import { columnBasis } from "#words/measure-bases.ts"
import type { Table, TableRow } from "#words/table.ts"
import { unitName } from "#words/unit-kind.ts"
import type { EnergyFigureView } from "./view.ts"

/** Key of the row of all together. */
const ALL = "@all"

/** A row for each lab and one for all: GPU-hours granted and used, as energy and money. */
export function toEnergyTable(view: EnergyFigureView, language: Language): Table {
  const { t, format } = language
  const { rows, total, assumed, units, isScenario } = view
  const { currency } = assumed
  const basis = columnBasis(view.data)
  const names = labNames(view.nodes, language)
  const hours = { numeric: true, format: format.integer, unit: "GPU-hours" } as const
  const estimate = {
    ...({ numeric: true, basis: "estimate" } as const),
    format: (amount: number) => writeEstimate(amount, language),
  } as const
  const mwh = (hoursKey: string) => ({
    ...{ ...estimate, unit: "MWh" as const },
    explain: (row: TableRow) => explainMwh(row, hoursKey, view, language),
  })
  const money = (hoursKey: string) => ({
    ...{ ...estimate, unit: currency },
    explain: (row: TableRow) => explainMoney(row, hoursKey, view, language),
  })
  return {
    caption: isScenario
      ? t(msg`GPU-hours granted and used as energy and money, by estimate, scenario`)
      : t(msg`GPU-hours granted and used as energy and money, by estimate`),
    columns: [
      { key: "lab", label: unitName(units, language) },
      { key: "granted", label: t(msg`GPU-hours granted`), ...hours, ...basis("granted") },
      { key: "grantedMwh", label: t(msg`Granted, MWh`), ...mwh("granted") },
      { key: "grantedMoney", label: t(msg`Granted, ${currency}`), ...money("granted") },
      { key: "used", label: t(msg`GPU-hours used`), ...hours, ...basis("used") },
      { key: "usedMwh", label: t(msg`Used, MWh`), ...mwh("used") },
      { key: "usedMoney", label: t(msg`Used, ${currency}`), ...money("used") },
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

/** An estimate with the decimals by which it has three figures, so that a small one is not none: 7,237,415; 84.5; 0.0845. */
export function writeEstimate(amount: number, { format }: Language): string {
  return format.decimal(amount, amount === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(amount)))))
}

type Amounts = EnergyFigureView["total"]["granted"]

function cellsOf(granted: Amounts, used: Amounts | null) {
  return {
    ...{ granted: granted.gpuHours, grantedMwh: granted.mwh, grantedMoney: granted.money },
    ...{ used: used?.gpuHours ?? null, usedMwh: used?.mwh ?? null, usedMoney: used?.money ?? null },
  }
}

/** “1,022,362 × 400 W × 1.1 ÷ 1,000,000 ≈ 450 MWh” */
function explainMwh(
  row: TableRow,
  hoursKey: string,
  view: EnergyFigureView,
  language: Language,
): string | null {
  const hours = row.cells[hoursKey]
  if (typeof hours !== "number") return null
  const { format } = language
  const { watts, pue } = view.assumed
  const mwh = writeEstimate(toEnergy(hours, view.assumed).mwh, language)
  return `${format.integer(hours)} × ${format.integer(watts)} W × ${format.decimal(pue, 2)} ÷ ${format.integer(1_000_000)} ≈ ${mwh} MWh`
}

/** “450 MWh × 1,000 × 0.08 USD ≈ 35,987 USD” */
function explainMoney(
  row: TableRow,
  hoursKey: string,
  view: EnergyFigureView,
  language: Language,
): string | null {
  const hours = row.cells[hoursKey]
  if (typeof hours !== "number") return null
  const { format } = language
  const { price, currency } = view.assumed
  const { mwh, money } = toEnergy(hours, view.assumed)
  return `${writeEstimate(mwh, language)} MWh × ${format.integer(1000)} × ${format.decimal(price, 4)} ${currency} ≈ ${writeEstimate(money, language)} ${currency}`
}
