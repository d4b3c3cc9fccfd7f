import type { Cell, ColumnType, TableColumn, TableRow } from "#words/table.ts"
import { isNamedUnit, roundByUnit, type Unit } from "#words/units.ts"
import type { ExportedFigure } from "./exported-figure.ts"

/** A column of a file. */
export interface Field {
  /** stable in every language */
  key: string
  /** what it holds, with measure and unit, so that it can be read alone */
  title: string
  type: ColumnType
  unit?: Unit
}

/** A table as a file holds it: numbers rounded by their unit, `null` = not recorded. */
export interface Grid {
  fields: readonly Field[]
  rows: readonly (readonly Cell[])[]
}

export type Gridded = Pick<ExportedFigure, "table" | "isScenario" | "isWhatIf" | "bases"> & {
  words: Pick<ExportedFigure["words"], "heads">
}

/** The table as on the page, and behind it what its rows are of: the days on record, where a row is a period, and the basis. */
export function toWideGrid(exported: Gridded): Grid {
  const { table, words } = exported
  const hasPeriods = table.rows.some(({ period }) => period !== undefined)
  // where columns differ, what a row is by is not what every cell is by
  const differs = new Set(table.columns.filter(({ numeric }) => numeric).map(({ basis }) => basis)).size > 1
  // a table may have a column of that name itself
  const hasBasis = table.columns.some(({ key }) => key === "basis")
  const daysFields = hasPeriods ? listDaysFields(words.heads) : []
  return {
    fields: [
      ...table.columns.map((column) => toField(column, differs)),
      ...daysFields,
      ...(hasBasis ? [] : [{ key: "basis", title: words.heads.basis, type: "string" as const }]),
    ],
    rows: table.rows.map((row) => [
      ...table.columns.map(({ key, unit }) => toCell(row.cells[key], unit)),
      ...(hasPeriods ? listDays(row) : []),
      ...(hasBasis ? [] : [basisOf(exported, row)]),
    ]),
  }
}

/** One amount a row, by period and lab, as programs like it; `null` where the table has no such amounts. */
export function toTidyGrid(exported: Gridded): Grid | null {
  const { table, words } = exported
  const [first] = table.columns
  const amounts = table.columns.filter(({ amount }) => amount !== undefined)
  if (first === undefined || amounts.length === 0 || table.rows.some(({ period }) => period === undefined)) {
    return null
  }
  const { heads } = words
  const text = (key: "labId" | "lab" | "measure" | "unit" | "basis"): Field => ({
    ...{ key: key === "labId" ? "lab_id" : key, title: heads[key], type: "string" },
  })
  const [from, to, ...days] = listDaysFields(heads)
  return {
    fields: [
      { key: "period", title: first.label, type: "date" },
      ...[from, to].flatMap((field) => field ?? []),
      ...[text("labId"), text("lab"), text("measure")],
      { key: "value", title: heads.value, type: "number" },
      ...[text("unit"), ...days, text("basis")],
    ],
    rows: table.rows.flatMap((row) =>
      amounts.map((column) => {
        const [first, last, ...recorded] = listDays(row, column.key)
        const { lab, name, measure } = column.amount ?? { lab: "", name: "", measure: "" }
        return [
          ...[row.id, first ?? null, last ?? null, lab, name, measure],
          toCell(row.cells[column.key], column.unit),
          ...[column.unit ?? null, ...recorded, basisOf(exported, row, column)],
        ]
      }),
    ),
  }
}

function toField(column: TableColumn, saysBasis: boolean): Field {
  const { key, label, numeric, type, unit, measure } = column
  const detail = measure ?? (isNamedUnit(unit) && !isSaid(unit, label) ? unitName(unit) : null)
  const details = [detail ?? [], saysBasis ? (basisOfColumn(column) ?? []) : []].flat()
  return {
    key,
    title: details.length === 0 ? label : `${label} (${details.join("; ")})`,
    type: type ?? (numeric ? "number" : "string"),
    ...(unit !== undefined && { unit }),
  }
}

/** A fraction is easily taken for a percentage. */
function unitName(unit: Unit): string {
  return unit === "share" ? "0–1" : unit
}

/** Whether a label names its unit already: “GPUs won”, “Energy, MWh”. */
function isSaid(unit: Unit, label: string): boolean {
  return unit !== "share" && label.toLowerCase().includes(unit.toLowerCase())
}

function toCell(cell: Cell | undefined, unit: Unit | undefined): Cell {
  return typeof cell === "number" ? roundByUnit(cell, unit) : (cell ?? null)
}

function listDaysFields(heads: ExportedFigure["words"]["heads"]): Field[] {
  return [
    { key: "from", title: heads.from, type: "date" },
    { key: "to", title: heads.to, type: "date" },
    { key: "days_recorded", title: heads.daysRecorded, type: "number", unit: "day" },
    { key: "days_in_period", title: heads.daysInPeriod, type: "number", unit: "day" },
    { key: "is_partial", title: heads.isPartial, type: "string" },
  ]
}

/** From, to, days on record, days of the whole period, whether some of them are missing; of one column or of all. */
function listDays({ period }: TableRow, column?: string): Cell[] {
  if (period === undefined) return [null, null, null, null, null]
  const recorded = period.recorded(column)
  const isPartial = recorded > 0 && recorded < period.days
  return [period.from, period.to, recorded, period.days, isPartial ? "yes" : "no"]
}

/** The basis of a column, behind those of what it is derived from where it names them. */
function basisOfColumn({ basis, restsOn = [] }: TableColumn): string | undefined {
  return basis && [...new Set([...restsOn, basis])].join("; ")
}

/** What somebody moved is no data; else as the column says, or the row, or the figure, where a scenario is one in every row. */
function basisOf({ isScenario, isWhatIf, bases }: Gridded, row: TableRow, column?: TableColumn): string {
  if (isWhatIf) return "what-if, not data"
  const own = column && basisOfColumn(column)
  if (own !== undefined) return own
  if (row.bases !== undefined) return row.bases.join("; ")
  return isScenario ? "scenario" : bases.join("; ")
}
