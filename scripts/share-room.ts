import type { Locale } from "#i18n/locale.ts"
import { readToken, type Tokens } from "./light-tokens.ts"

/** Of a picture, in pixels: what every preview of a link shows whole. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

export type Face = "serif" | "sans"

/** Gives the width of a text in pixels. */
export type MeasureFace = (text: string, style: { face: Face; size: number }, locale: Locale) => number

export interface ShareSetting {
  locale: Locale
  tokens: Tokens
  measure: MeasureFace
}

/** A stretch of the picture, in pixels. */
export interface Room {
  y: number
  height: number
}

export const MARGIN = 48
export const WIDTH = SHARE_SIZE.width - 2 * MARGIN
/** Space around a drawing. */
export const GAP = 18

/** Height of the stretch in which what is cut off fades out. */
const FADE = 80

/** Shows of something what is in the room, so that it is seen to go on. */
export function cutOff(markup: string, { y, height }: Room, tokens: Tokens): string {
  const end = round(y + height + GAP)
  const top = round(y - GAP / 2)
  const bg = readToken(tokens, "bg")
  return [
    `<clipPath id="share-room"><rect x="0" y="${top}" width="${SHARE_SIZE.width}" height="${round(end - top)}"/></clipPath>`,
    `<linearGradient id="share-fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${bg}" stop-opacity="0"/><stop offset="1" stop-color="${bg}"/></linearGradient>`,
    `<g clip-path="url(#share-room)">${markup}</g>`,
    `<rect x="0" y="${round(end - FADE)}" width="${SHARE_SIZE.width}" height="${FADE + 1}" fill="url(#share-fade)"/>`,
  ].join("")
}

export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
