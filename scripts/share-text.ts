import { escapeHtml } from "#export/escape-html.ts"
import { wrapBalanced, wrapText } from "#export/wrap-text.ts"
import type { Locale } from "#i18n/locale.ts"
import { readToken } from "./light-tokens.ts"
import { type Face, round, type ShareSetting } from "./share-room.ts"

/** How a text of a picture is set; sizes in pixels. */
export interface TextStyle {
  face: Face
  size: number
  /** height of a line */
  line: number
  weight: 400 | 600 | 700
  /** name of a token */
  colour: string
}

type Measured = Pick<ShareSetting, "locale" | "measure">

/** Families of the files that `share-fonts.ts` gives to the rasteriser: Chinese has one for all. */
const FAMILIES: Readonly<Record<Locale, Readonly<Record<Face, string>>>> = {
  en: { serif: "'Source Serif 4'", sans: "'Source Sans 3'" },
  zh: { serif: "'Noto Sans S Chinese'", sans: "'Noto Sans S Chinese'" },
}

export function familyOf(face: Face, locale: Locale): string {
  return FAMILIES[locale][face]
}

/** Lines no wider than `width`, as even as they can be unless the text is small. */
export function breakText(text: string, style: TextStyle, width: number, setting: Measured): string[] {
  const wrap = style.size > 20 ? wrapBalanced : wrapText
  // a day stays with its month
  const bound = text.replaceAll(/\b(\d{1,2}) (?=\p{Lu}\p{Ll}+)/gu, "$1\u00a0")
  return wrap(bound, width, (part) => setting.measure(part, style, setting.locale))
}

/**
 * At most so many lines: whole sentences, as many as fit, of a first sentence that is too long its beginning. Nothing for
 * an empty text.
 */
export function fitText(
  text: string,
  style: TextStyle,
  { width, most }: { width: number; most: number },
  setting: Measured,
): string[] {
  let fitting: string[] = []
  let sentences = ""
  for (const sentence of text.split(/(?<=\.\s)(?=\p{Lu})|(?<=。)/u)) {
    sentences += sentence
    const lines = breakText(sentences.trim(), style, width, setting)
    if (lines.length > most) break
    fitting = lines
  }
  if (fitting.length > 0 || text.trim() === "") return fitting
  const lines = wrapText(text, width, (part) => setting.measure(part, style, setting.locale)).slice(0, most)
  return [...lines.slice(0, -1), shorten(lines.at(-1) ?? "", style, width, setting)]
}

function shorten(line: string, style: TextStyle, width: number, { measure, locale }: Measured): string {
  const short = [...line]
  while (short.length > 0 && measure(`${short.join("")}…`, style, locale) > width) short.pop()
  return `${short.join("").replace(/[\s;；,，:：]+$/, "")}…`
}

/** Lines of text under each other; `y` is the top of the first. */
export function toText(
  lines: readonly string[],
  style: TextStyle,
  { x, y, anchor = "start" }: { x: number; y: number; anchor?: "start" | "end" },
  { locale, tokens }: Pick<ShareSetting, "locale" | "tokens">,
): string {
  const { face, size, line, weight, colour } = style
  const baseline = (index: number) => y + index * line + line / 2 + size * 0.35
  const texts = lines.map(
    (text, index) => `<text x="${x}" y="${round(baseline(index))}">${escapeHtml(clean(text))}</text>`,
  )
  const attributes = `font-family="${familyOf(face, locale)}" font-size="${size}" font-weight="${weight}"`
  return `<g ${attributes} fill="${readToken(tokens, colour)}" text-anchor="${anchor}">${texts.join("")}</g>`
}

/** Without the control characters that no XML may hold. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
}
