import type { PictureFrame } from "./picture-shapes.ts"
import { wrapBalanced, wrapText } from "./wrap-text.ts"

export interface TextStyle {
  size: number
  line: number
  weight: number
  colour: string
  family: string
}

export type MeasureStyled = (text: string, style: Pick<TextStyle, "size" | "weight" | "family">) => number

/** The words around a drawing. */
export interface PictureWords {
  sentence: string
  subtitle: string
  notes: string | null
  /** set where a number is invented and the drawing does not say so */
  stamp: string | null
  /** source, basis, version, date and address, one line each, wrapped where they are long */
  lines: readonly string[]
  fonts: { serif: string; sans: string }
}

/** A line of text: its top and its style; `mark` = the sign of a scenario stands before it. */
export interface PlacedLine {
  text: string
  y: number
  style: TextStyle
  mark?: boolean
}

/** Lines above and below a drawing, each counted from the top of its own block. */
export interface PictureText {
  above: PlacedLine[]
  aboveHeight: number
  below: PlacedLine[]
  belowHeight: number
}

export const INK = "#1b1d1f"
export const INK2 = "#565b60"

/** Measures of the words, in units. A picture of a fixed shape has no room for more than `most` lines of subtitle. */
const AS_DRAWN = {
  ...{ sentence: { size: 27, line: 34 }, subtitle: { size: 15, line: 22 }, small: { size: 13, line: 20 } },
  ...{ measure: 760, most: Number.POSITIVE_INFINITY, gap: 12 },
}
const FRAMED = {
  ...{ subtitle: { size: 13, line: 17 }, small: { size: 12, line: 15 } },
  ...{ measure: Number.POSITIVE_INFINITY, most: 2, gap: 4 },
}

/** The words of a picture in lines no wider than `width`; its notes are left to the address where the shape is fixed. */
export function layOutText(
  words: PictureWords,
  width: number,
  frame: PictureFrame | null,
  measure: MeasureStyled,
): PictureText {
  const styles = stylesOf(frame, width)
  const plain = { weight: 400, colour: INK2, family: words.fonts.sans }
  const bold = { ...styles.sentence, weight: 700, colour: INK, family: words.fonts.serif }
  const subtitle = { ...plain, ...styles.subtitle }
  const small = { ...plain, ...styles.small }
  const most = Math.min(styles.measure, width)
  const wrap = (text: string, style: TextStyle, room: number) =>
    wrapText(text, room, (part) => measure(part, style))

  const above = stack()
  above.put(
    wrapBalanced(words.sentence, most, (part) => measure(part, bold)),
    bold,
    0,
  )
  above.put(
    firstSentences(words.subtitle, styles.most, (text) => wrap(text, subtitle, most)),
    subtitle,
    8,
  )
  if (words.notes !== null && frame === null) above.put(wrap(words.notes, small, most), small, styles.gap)
  if (words.stamp !== null) {
    above.put([words.stamp], { ...small, weight: 600, colour: INK }, styles.gap, true)
  }
  const below = stack()
  for (const line of words.lines) {
    const shown = frame === null ? line : shortenAddress(line, (text) => measure(text, small) <= width)
    below.put(wrap(shown, small, width), small, 0)
  }
  return {
    ...{ above: above.lines, aboveHeight: above.height() },
    ...{ below: below.lines, belowHeight: below.height() },
  }
}

function stylesOf(frame: PictureFrame | null, width: number) {
  if (frame === null) return AS_DRAWN
  if (width > 600) return { ...FRAMED, sentence: { size: 22, line: 27 } }
  // a column beside the drawing has more lines to give
  return { ...FRAMED, sentence: { size: 18, line: 22 }, most: width < 300 ? 6 : FRAMED.most }
}

/** Lines one under the other. */
function stack() {
  const lines: PlacedLine[] = []
  let y = 0
  return {
    lines,
    height: () => y,
    put: (texts: readonly string[], style: TextStyle, gap: number, mark = false) => {
      y += gap
      for (const text of texts) {
        lines.push({ text, y, style, ...(mark && { mark }) })
        y += style.line
      }
    },
  }
}

/** As many whole sentences as `most` lines hold, at least the first: none is cut in its middle. */
function firstSentences(text: string, most: number, wrap: (text: string) => string[]): string[] {
  const all = wrap(text)
  if (all.length <= most) return all
  const sentences = text.match(/[^.。]+(?:[.。](?=\d)[^.。]*)*[.。]?\s*/g) ?? [text]
  const [first = text, ...rest] = sentences
  let shown = first
  for (const sentence of rest) {
    if (wrap((shown + sentence).trim()).length > most) break
    shown += sentence
  }
  return wrap(shown.trim())
}

/** An address too long for its line goes without what was chosen: it leads to the figure all the same. */
function shortenAddress(line: string, fits: (text: string) => boolean): string {
  return fits(line) ? line : line.replace(/(https?:\/\/[^\s?#]+)\?[^\s#]*/, "$1")
}
