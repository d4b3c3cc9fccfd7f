import { textWidth } from "#charts/text-width.ts"
import type { ExportedFigure } from "#export/exported-figure.ts"
import { wrapText } from "#export/wrap-text.ts"

/** Widest line of the words above a drawing, and of what stands below it, in CSS pixels (style.css). */
const TEXT = 760
const PAGE = 1040

/** What an embed has besides its words and its drawing: margins, the actions, the way to the whole. */
const AROUND = 230
const ROW = 39
const HEAD = 60
/** A table that is higher scrolls (table-twin.tsx). */
const TABLE = 640

/**
 * About how high a figure is in a frame of 1040 CSS pixels, in CSS pixels, before a browser has laid it out: most are met
 * within 60. Controls, and lists below a drawing, are not known here.
 * @param drawing height of its drawing, `null` for a table
 */
export function estimateHeight(
  {
    sentence,
    subtitle,
    notes,
    source,
    table,
  }: Pick<ExportedFigure, "sentence" | "subtitle" | "notes" | "source" | "table">,
  drawing: number | null,
): number {
  const lines = (text: string, size: number, width: number) =>
    wrapText(text, width, (part) => textWidth(part, size) * 0.92).length
  const shown = Math.min(table.rows.length, table.firstRows ?? table.rows.length)
  const body = drawing ?? Math.min(TABLE, HEAD + shown * ROW)
  return Math.ceil(
    lines(sentence, 27, TEXT) * 34 +
      lines(subtitle, 15, TEXT) * 22 +
      lines(notes ?? "", 13, TEXT) * 20 +
      lines(source, 13, PAGE) * 20 +
      body +
      AROUND,
  )
}
