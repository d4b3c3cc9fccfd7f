/** Gives the width of a text in pixels. */
export type Measure = (text: string) => number

/**
 * Breaks a text into lines no wider than `width`: between words, and between Chinese signs, where a closing mark
 * never begins a line. A single word that is too wide is broken inside, as a long address must be.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ""
  for (const piece of splitPieces(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line.trim() !== "") lines.push(line.trim())
    line = ""
    for (const sign of piece.trimStart()) {
      if (measure(line + sign) > width && line !== "") {
        lines.push(line)
        line = ""
      }
      line += sign
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trim()]
}

/** The same number of lines, as even as they can be: no last line of one word under a headline. */
export function wrapBalanced(text: string, width: number, measure: Measure): string[] {
  let lines = wrapText(text, width, measure)
  const { length } = lines
  for (let narrower = width * 0.98; narrower > width / 2; narrower *= 0.98) {
    const next = wrapText(text, narrower, measure)
    if (next.length > length) break
    lines = next
  }
  return lines
}

const CHINESE = "\\u2e80-\\u9fff\\uf900-\\ufaff"
const CLOSING = "、。，．：；！？）》」』】”’％"
const OPENING = "（《「『【“‘"

/** A space at which a line may end: a narrow or plain no-break space holds a number and its unit together. */
const SPACE = "[^\\S\u00a0\u202f]"

/** Words with the space behind them; Chinese signs one by one, with the marks that belong to them. */
function splitPieces(text: string): string[] {
  const chinese = `[${OPENING}]*[${CHINESE}][${CLOSING}]*${SPACE}*`
  // an apostrophe is inside a word
  const inside = `(?:(?!${SPACE})[^${CHINESE}${CLOSING}]|(?<=\\p{L})[’](?=\\p{L}))`
  const word = `${inside}+[${CLOSING}]*${SPACE}*`
  return text.match(new RegExp(`${chinese}|${word}|[${CLOSING}]+${SPACE}*|${SPACE}+`, "gu")) ?? []
}
