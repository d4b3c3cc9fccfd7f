import { useLingui } from "@lingui/react"
import { useLocation } from "@tanstack/react-router"
import { isLocale, localeOf, localePrefix } from "#i18n/locale.ts"
import type { Placement } from "./placement.tsx"
import { useIsWritten, useViewSearch } from "./written.ts"

/** Where the site lives: what it was built for, else where it is served from; ends in a slash. */
export function siteAddress(): string {
  return (built() || window.location.origin + import.meta.env.BASE_URL).replace(/\/?$/, "/")
}

/** What the site was built for; empty where that is not known. */
function built(): string {
  return (import.meta.env.SITE_URL as string | undefined) ?? ""
}

/** A path below the site’s root, such as `meta/allocation`, as an absolute address. */
export function absoluteAddress(path: string): string {
  return new URL(path.replace(/^\//, ""), siteAddress()).href
}

/** The address that shows a figure as it is seen now; of a figure in an embed, its place in the site. */
export function viewAddress(figure: string, placement: Placement): string {
  const path = window.location.pathname.slice(import.meta.env.BASE_URL.length)
  const page = placement.isEmbed ? `${localePrefix(localeOf(path))}${placement.pagePath}/` : path
  return `${absoluteAddress(page)}${writeSearch(viewQuery())}#${figure}`
}

/** The same, for what is drawn along with the page, so that the build can write it. */
export function useViewAddress(figure: string, placement: Placement): string {
  const { i18n } = useLingui()
  const path = useLocation({ select: ({ pathname }) => pathname.replace(/^\/|\/$/g, "") })
  const search = useViewSearch()
  const isWritten = useIsWritten()
  const site = isWritten && !built() ? import.meta.env.BASE_URL : siteAddress()
  const page = placement.isEmbed ? placement.pagePath : path
  const locale = isLocale(i18n.locale) ? i18n.locale : "en"
  const { mock: _, v: __, ...choices } = search
  const folder = page === "" ? "" : `${page}/`
  return `${site}${localePrefix(locale)}${folder}${writeSearch(new URLSearchParams(toTexts(choices)))}#${figure}`
}

function toTexts(search: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

/** The query of this view, without what only concerns this window: the mock’s fault, the pinned version. */
export function viewQuery(): URLSearchParams {
  const query = new URLSearchParams(window.location.search)
  query.delete("mock")
  query.delete("v")
  return query
}

/** A query as people read it: `~`, `:` and `,` stay as they are. */
export function writeSearch(query: URLSearchParams): string {
  const text = query.toString().replaceAll("%7E", "~").replaceAll("%3A", ":").replaceAll("%2C", ",")
  return text === "" ? "" : `?${text}`
}

/** A file that the build writes in the folder of each language, such as `meta/meetings.ics`, as this page links it. */
export function useFileAddress(): (path: string) => string {
  const { i18n } = useLingui()
  const locale = isLocale(i18n.locale) ? i18n.locale : "en"
  return (path) => `${import.meta.env.BASE_URL}${localePrefix(locale)}${path}`
}

/** The same file for a calendar to subscribe to: `webcal:` where the site's address is known, else a plain link. */
export function useSubscriptionAddress(): (path: string) => string {
  const toFile = useFileAddress()
  return (path) => {
    const file = toFile(path)
    return built() === "" ? file : new URL(file, built()).href.replace(/^https?:/, "webcal:")
  }
}
