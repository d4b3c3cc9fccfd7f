import type { RuleId } from "#importers/record.ts"

export type Decimal = "." | ","

/** What people write where they know nothing. */
const NOT_RECORDED = new Set(
  ["", "-", "–", "—", ".", "?", "/", "n/a", "#n/a", "na", "nan", "null", "none", "k.a.", "k. a."].concat([
    "无",
    "未知",
    "不详",
  ]),
)

/** Thousands stand in groups of three; a number that a spreadsheet shortened has an exponent. */
const NUMBERS: Readonly<Record<Decimal, RegExp>> = {
  ".": /^[-+]?(?:\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i,
  ",": /^[-+]?(?:\d{1,3}(?:[.'’ \u00a0\u202f]\d{3})+|\d+)?(?:,\d*)?(?:e[-+]?\d+)?$/i,
}
const SEPARATORS: Readonly<Record<Decimal, RegExp>> = {
  ".": /[,'’ \u00a0\u202f]/g,
  ",": /[.'’ \u00a0\u202f]/g,
}

/** Whether a cell says that nothing is recorded. */
export function isNotRecorded(text: string): boolean {
  return NOT_RECORDED.has(text.toLowerCase())
}

/** A cell as a number, `null` = not recorded, or the rule that it breaks. */
export function parseAmount(text: string, decimal: Decimal): number | null | RuleId {
  if (isNotRecorded(text)) return null
  const plain = text.replace(/^\u2212/, "-")
  if (!NUMBERS[decimal].test(plain) || !/^[-+]?\D?\d/.test(plain)) return "no-number"
  const value = Number(plain.replace(SEPARATORS[decimal], "").replace(",", "."))
  if (!Number.isFinite(value)) return "no-number"
  if (value < 0) return "negative"
  // no “−0”
  return value === 0 ? 0 : value
}

/** Whether a cell is a number or says that there is none. */
export function isAmountLike(text: string): boolean {
  return [".", ","].some((decimal) => parseAmount(text, decimal as Decimal) !== "no-number")
}

/** The decimal sign of a column of numbers, and whether no number could be read with the other. */
export function guessDecimal(
  values: readonly string[],
  delimiter: string,
): { decimal: Decimal; isSure: boolean } {
  const votes = values.map(voteOf)
  const [points, commas] = [".", ","].map((sign) => votes.filter((vote) => vote === sign).length)
  if (points === commas) {
    // where lists are parted by semicolons, the comma is taken
    return { decimal: delimiter === ";" ? "," : ".", isSure: points === 0 && !votes.includes("either") }
  }
  return { decimal: (points ?? 0) > (commas ?? 0) ? "." : ",", isSure: points === 0 || commas === 0 }
}

/** What one number says of the decimal sign: `either` of “1.536”, `null` of a number without any sign. */
function voteOf(text: string): Decimal | "either" | null {
  if (!/^[-+]?[\d.,'’ \u00a0\u202f]*\d[\d.,]*$/.test(text)) return null
  const signs = text.replace(/[^.,]/g, "")
  const last = signs.at(-1) as Decimal | undefined
  if (last === undefined) return null
  const other = last === "." ? "," : "."
  if (signs.includes(other)) return last
  if (signs.length > 1) return other
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? "either" : last
}
