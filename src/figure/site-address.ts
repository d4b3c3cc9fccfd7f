import type { Placement } from "./placement.tsx"

/** Where the site lives: what it was built for, else where it is served from; ends in a slash. */
export function siteAddress(): string {
  const built = import.meta.env.SITE_URL as string | undefined
  return (built || window.location.origin + import.meta.env.BASE_URL).replace(/\/?$/, "/")
}

/** A path below the site’s root, such as `meta/allocation`, as an absolute address. */
export function absoluteAddress(path: string): string {
  return new URL(path.replace(/^\//, ""), siteAddress()).href
}

/** The address that shows a figure as it is seen now; of a figure in an embed, its place in the site. */
export function viewAddress(figure: string, placement: Placement): string {
  const path = placement.isEmbed
    ? placement.pagePath
    : window.location.pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, "")
  return `${absoluteAddress(path)}${writeSearch(viewQuery())}#${figure}`
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
