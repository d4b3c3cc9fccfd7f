import { type Locale, localePrefix } from "#i18n/locale.ts"
import { findStill } from "./find-still.ts"
import { oembedPath } from "./oembed.ts"
import type { FinishedFigure, FinishedPage } from "./page-writer.ts"
import type { ShareContent } from "./share-picture.ts"
import type { StaticPage } from "./static-pages.ts"

/** What a page is shared with. */
export interface Share {
  /** its picture: path below the site’s root, and what it says */
  picture: { path: string; alt: string }
  /** of an embed: what its figure says, instead of the words that the page is listed under */
  words?: { title: string; description: string }
  /** ways to show its figures elsewhere: paths below the site’s root */
  oembeds: readonly { path: string; title: string }[]
}

type SharedPage = Pick<StaticPage, "path" | "org" | "title" | "description" | "partOf" | "figures">

/** The figure whose picture a page is shared with: its first. */
function mainFigure({ figures: listed }: SharedPage, { figures }: FinishedPage): FinishedFigure | undefined {
  return figures.find(({ id }) => listed?.includes(id)) ?? figures[0]
}

/** Whether the page is shared with a picture of its own: elsewhere its first figure has one as an embed. */
export function hasOwnPicture(page: SharedPage, finished: FinishedPage): boolean {
  const id = mainFigure(page, finished)?.id
  return page.partOf !== undefined || id === undefined || !page.figures?.includes(id)
}

export function toShare(page: SharedPage, finished: FinishedPage): Share {
  const { locale, figures } = finished
  const main = mainFigure(page, finished)
  const path = hasOwnPicture(page, finished) ? page.path : `embed/${page.org}/${main?.id}`
  return {
    picture: { path: picturePath(path, locale), alt: main?.exported.title ?? nameOf(page, locale) },
    ...(page.partOf !== undefined &&
      main !== undefined && { words: { title: main.exported.title, description: main.exported.subtitle } }),
    oembeds: figures
      .filter(({ id }) => page.figures?.includes(id))
      .map(({ exported }) => ({ path: oembedPath(exported, locale), title: exported.title })),
  }
}

/** What the picture of a page shows: its first figure, else what it is called. */
export function toShareContent(page: SharedPage, finished: FinishedPage): ShareContent {
  const { locale, html } = finished
  const main = mainFigure(page, finished)
  if (main === undefined) {
    const [headline = "", owner = null] = nameOf(page, locale).split(" – ")
    const words = { headline, owner, text: page.description[locale] }
    return { ...words, stamp: null, source: null, facts: null, drawing: null, table: null }
  }
  const { sentence, subtitle, isScenario, orgLabel, source, words } = main.exported
  return {
    headline: sentence,
    text: subtitle,
    owner: orgLabel,
    stamp: isScenario ? words.stamp : null,
    source,
    facts: `${words.basis} · ${words.data}`,
    drawing: findStill(html, main.id),
    table: main.rows,
  }
}

function picturePath(path: string, locale: Locale): string {
  return `${localePrefix(locale)}share/${path}.png`
}

/** Its title without the site’s name, which the picture has anyway. */
function nameOf({ title }: SharedPage, locale: Locale): string {
  return title[locale].replace(/ – Power Draw$/, "")
}
