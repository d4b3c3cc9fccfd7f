import type { TextTable } from "#prerender/text-table.ts"
import type { Still } from "./find-still.ts"
import { readToken, writeTokens } from "./light-tokens.ts"
import { cutOff, GAP, MARGIN, type Room, round, SHARE_SIZE, type ShareSetting, WIDTH } from "./share-room.ts"
import { toShareTable } from "./share-table.ts"
import { breakText, familyOf, fitText, type TextStyle, toText } from "./share-text.ts"

/** What a picture shows, in one language. */
export interface ShareContent {
  headline: string
  text: string
  /** set where a number is invented */
  stamp: string | null
  /** whose data it is */
  owner: string | null
  /** “Source: …”; `null` where the page has no figure */
  source: string | null
  /** basis and version of the data */
  facts: string | null
  drawing: Still | null
  /** shown where there is no drawing */
  table: TextTable | null
}

const TOP = 62
const FOOT = 547
/** Beside the wordmark. */
const FINE_WIDTH = WIDTH - 180
/** A drawing smaller than this is no longer read: it is cut off instead. */
const LEAST_SCALE = 0.7

const HEADLINES = [48, 44, 40, 36, 33]
const SMALLEST = 30
/** What a table should have, in pixels: its head and some rows. */
const TABLE_HEIGHT = 230
const TITLE = toHeadline(72)
const SUBTITLE: TextStyle = { face: "sans", size: 21, line: 28, weight: 400, colour: "ink2" }
const DESCRIPTION: TextStyle = { ...SUBTITLE, size: 30, line: 42 }
const STAMP: TextStyle = { face: "sans", size: 20, line: 26, weight: 600, colour: "ink" }
const OWNER: TextStyle = { ...STAMP, weight: 400, colour: "ink2" }
const FINE: TextStyle = { face: "sans", size: 15, line: 19, weight: 400, colour: "ink2" }
const WORDMARK: TextStyle = { face: "serif", size: 30, line: 40, weight: 700, colour: "ink" }

interface Block {
  lines: readonly string[]
  style: TextStyle
  y: number
}

interface Words {
  headline: Block
  subtitle: Block
  /** for the drawing */
  room: Room
}

/** A picture beside a link as SVG: what the figure says, on what basis, its drawing, its source, whose it is. */
export function toSharePicture(content: ShareContent, setting: ShareSetting): string {
  const { headline, subtitle, room } = layWords(content, setting)
  const { drawing, table } = content
  const { width, height } = SHARE_SIZE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${readToken(setting.tokens, "bg")}"/>`,
    drawing !== null ? toDrawing(drawing, room, setting) : "",
    drawing === null && table !== null ? toShareTable(table, room, setting) : "",
    toTop(content, setting),
    ...[headline, subtitle].map(({ lines, style, y }) => toText(lines, style, { x: MARGIN, y }, setting)),
    toFoot(content, setting),
    "</svg>",
  ].join("")
}

/**
 * The largest words that leave a drawing its own size, else the largest that leave it readable, else the usual ones: it
 * is then cut off.
 */
function layWords(content: ShareContent, setting: ShareSetting): Words {
  const { drawing, table } = content
  const put = (headline: TextStyle, small: TextStyle, most: number) =>
    lay(content, { headline, small, most }, setting)
  if (drawing === null && table === null) return centre(put(TITLE, DESCRIPTION, 5))
  const wanted = drawing === null ? TABLE_HEIGHT : (drawing.height * WIDTH) / drawing.width
  const usual = HEADLINES.map((size) => put(toHeadline(size), SUBTITLE, 2))
  const small = put(toHeadline(SMALLEST), SUBTITLE, 1)
  const leave = (share: number) => (words: Words) => words.room.height >= wanted * share
  const last = usual.at(-1) ?? small
  return usual.find(leave(1)) ?? [last, small].find(leave(LEAST_SCALE)) ?? last
}

function lay(
  content: ShareContent,
  { headline, small, most }: { headline: TextStyle; small: TextStyle; most: number },
  setting: ShareSetting,
): Words {
  const lines = breakText(content.headline, headline, WIDTH, setting)
  const y = TOP + lines.length * headline.line + small.size * 0.4
  const smallLines = fitText(content.text, small, { width: WIDTH, most }, setting)
  const end = y + smallLines.length * small.line + GAP
  return {
    headline: { lines, style: headline, y: TOP },
    subtitle: { lines: smallLines, style: small, y },
    room: { y: end, height: FOOT - GAP - end },
  }
}

/** Words without anything below them stand in the middle. */
function centre({ headline, subtitle, room }: Words): Words {
  const down = Math.max(0, room.height / 2)
  return {
    headline: { ...headline, y: headline.y + down },
    subtitle: { ...subtitle, y: subtitle.y + down },
    room,
  }
}

function toHeadline(size: number): TextStyle {
  return { face: "serif", size, line: Math.round(size * 1.2), weight: 700, colour: "ink" }
}

/** The drawing as large as there is room; one that would be too small to read is cut off below and fades out. */
function toDrawing({ svg, width, height }: Still, room: Room, { locale, tokens }: ShareSetting): string {
  const wide = WIDTH / width
  const whole = Math.min(wide, room.height / height)
  const isCut = whole < LEAST_SCALE
  const scale = isCut ? wide : whole
  const spare = Math.max(0, room.height - height * scale)
  const y = room.y + Math.min(spare / 2, 32)
  const markup = writeTokens(svg, tokens).replace("<svg", '<svg overflow="visible"')
  const placed = `<g transform="translate(${MARGIN} ${round(y)}) scale(${round(scale * 100) / 100})" font-family="${familyOf("sans", locale)}" color="${readToken(tokens, "ink")}">${markup}</g>`
  return isCut ? cutOff(placed, room, tokens) : placed
}

/** Whose data it is, and the stamp of a scenario, which must not be missed; elsewhere the short rule of our pictures. */
function toTop({ stamp, owner }: ShareContent, setting: ShareSetting): string {
  const { tokens } = setting
  const end = { x: SHARE_SIZE.width - MARGIN, y: 26, anchor: "end" } as const
  const name = owner === null ? "" : toText([owner], OWNER, end, setting)
  if (stamp === null)
    return `<rect x="${MARGIN}" y="38" width="44" height="4" fill="${readToken(tokens, "ink")}"/>${name}`
  const hatch = "M0.5 0.5h13v10h-13zm0 6.5l6.5 -6.5m-5 10l10 -10m-4 10l5.5 -5.5"
  const mark = `<path transform="translate(${MARGIN} 30) scale(1.6)" d="${hatch}" fill="none" stroke="${readToken(tokens, "ink2")}"/>`
  return mark + toText([stamp], STAMP, { x: MARGIN + 34, y: 26 }, setting) + name
}

/** Basis, source and whose it is, under a rule. */
function toFoot({ facts, source }: ShareContent, setting: ShareSetting): string {
  const { width } = SHARE_SIZE
  const fine = [
    ...(facts === null ? [] : fitText(facts, FINE, { width: FINE_WIDTH, most: 1 }, setting)),
    ...(source === null ? [] : fitText(source, FINE, { width: FINE_WIDTH, most: 2 }, setting)),
  ]
  return [
    `<path d="M${MARGIN} ${FOOT + 0.5}h${WIDTH}" stroke="${readToken(setting.tokens, "rule")}"/>`,
    toText(fine, FINE, { x: MARGIN, y: FOOT + 11 }, setting),
    toText(
      ["Power Draw"],
      WORDMARK,
      { x: width - MARGIN, y: FOOT + 14, anchor: "end" },
      { ...setting, locale: "en" },
    ),
  ].join("")
}
