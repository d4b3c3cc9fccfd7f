import type { TextTable } from "#prerender/text-table.ts"
import { readToken } from "./light-tokens.ts"
import { cutOff, MARGIN, type Room, type ShareSetting, WIDTH } from "./share-room.ts"
import { breakText, fitText, type TextStyle, toText } from "./share-text.ts"

const HEAD: TextStyle = { face: "sans", size: 16, line: 20, weight: 400, colour: "ink2" }
const CELL: TextStyle = { face: "sans", size: 19, line: 25, weight: 400, colour: "ink" }
const BETWEEN = 32
const PADDING = 7
/** Widest column, in pixels, and most lines of a cell. */
const WIDEST = 420
const MOST_LINES = 2
/** Where labels of columns are broken. */
const HEAD_WIDTH = 150

interface Laid {
  /** of the column in the table */
  index: number
  isNumeric: boolean
  x: number
  width: number
}

/** The first rows of a table, in the columns that there is room for; empty for a table without rows. */
export function toShareTable(table: TextTable, room: Room, setting: ShareSetting): string {
  if (table.rows.length === 0) return ""
  const columns = layColumns(table, setting)
  let y = room.y
  const marks: string[] = []
  const put = (texts: readonly string[], style: TextStyle, rule: string) => {
    const cells = columns.map(({ index, width }) =>
      fitText(texts[index] ?? "", style, { width, most: MOST_LINES }, setting),
    )
    columns.forEach(({ isNumeric, x, width }, index) => {
      const place = { x: isNumeric ? x + width : x, y, anchor: isNumeric ? "end" : "start" } as const
      marks.push(toText(cells[index] ?? [], style, place, setting))
    })
    y += Math.max(1, ...cells.map((lines) => lines.length)) * style.line + PADDING
    const stroke = readToken(setting.tokens, rule)
    marks.push(`<path d="M${MARGIN} ${Math.round(y) + 0.5}h${WIDTH}" stroke="${stroke}"/>`)
    y += PADDING
  }
  put(
    table.columns.map(({ label }) => label),
    HEAD,
    "ink",
  )
  for (const row of table.rows) if (y < room.y + room.height) put(row, CELL, "rule")
  return y < room.y + room.height ? marks.join("") : cutOff(marks.join(""), room, setting.tokens)
}

/** Columns from the first on, each as wide as its cells, while there is room; what is left of it goes between them. */
function layColumns({ columns, rows }: TextTable, setting: ShareSetting): Laid[] {
  const widthOf = (text: string, style: TextStyle) => setting.measure(text, style, setting.locale)
  const laid: Laid[] = []
  let x: number = MARGIN
  for (const [index, { label, isNumeric }] of columns.entries()) {
    const cells = Math.max(...rows.map((row) => widthOf(row[index] ?? "", CELL)))
    const head = Math.max(...breakText(label, HEAD, HEAD_WIDTH, setting).map((line) => widthOf(line, HEAD)))
    const width = Math.min(WIDEST, Math.ceil(Math.max(cells, head)))
    if (x + width > MARGIN + WIDTH) break
    laid.push({ index, isNumeric, x, width })
    x += width + BETWEEN
  }
  const spare = MARGIN + WIDTH - (x - BETWEEN)
  const more = Math.min(BETWEEN, spare / Math.max(1, laid.length - 1))
  return laid.map((column, place) => ({ ...column, x: column.x + place * more }))
}
