import type { ExportedFigure } from "#export/exported-figure.ts"
import { toSnippet } from "#export/snippet.ts"
import { STILL_WIDTHS } from "#figure/page-writer.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { estimateHeight } from "./estimate-height.ts"
import { SHARE_SIZE } from "./share-room.ts"

/** An answer of oEmbed 1.0 (oembed.com) of type “rich”; sizes in CSS pixels, `cache_age` in seconds. */
export interface Oembed {
  version: "1.0"
  type: "rich"
  provider_name: string
  provider_url: string
  title: string
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
  cache_age: number
}

/** A day: the data changes rarely, and the frame itself always shows the newest. */
const CACHE_AGE = 24 * 60 * 60

/** Path of the answer for a figure, below the site’s root. */
export function oembedPath({ org, figure }: Pick<ExportedFigure, "org" | "figure">, locale: Locale): string {
  return `${localePrefix(locale)}oembed/${org}/${figure}.json`
}

/**
 * How another site shows a figure: the frame of the embed panel, without the script, as it is on a page as wide as ours.
 * @param figure with the height of its drawing, `null` for a table
 * @param at absolute address of the site, ending in a slash, and path of the figure’s picture below it
 */
export function toOembed(
  { exported, drawing }: { exported: ExportedFigure; drawing: number | null },
  locale: Locale,
  at: { site: string; picture: string },
): Oembed {
  const { org, figure, title } = exported
  const height = estimateHeight(exported, drawing)
  const src = new URL(`${localePrefix(locale)}embed/${org}/${figure}/`, at.site).href
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Power Draw",
    provider_url: at.site,
    title,
    html: toSnippet({ src, id: figure, title, height, page: exported.url }, "none"),
    width: STILL_WIDTHS.wide,
    height,
    thumbnail_url: new URL(at.picture, at.site).href,
    thumbnail_width: SHARE_SIZE.width,
    thumbnail_height: SHARE_SIZE.height,
    cache_age: CACHE_AGE,
  }
}
