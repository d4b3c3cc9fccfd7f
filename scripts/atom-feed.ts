import { createHash } from "node:crypto"
import { Feed } from "feed"

/** A feed before it has an address: ids are names of our own, pages and links paths below the site's root. */
export interface AtomFeed {
  id: string
  path: string
  title: string
  description?: string
  /** BCP 47 */
  language: string
  page: string
  /** ISO days here and below */
  updated: string
  entries: readonly { id: string; day: string; title: string; text: string; link: string }[]
}

/** Stands for an unknown site while the feed is made: the library takes absolute addresses only. */
const NOWHERE = "https://site.invalid/"

/**
 * A feed as Atom 1.0 (RFC 4287). Without `siteUrl` its links are relative to where the feed lies. Ids are made of names alone,
 * so a site that moves does not announce old entries anew.
 */
export function toAtomFeed(feed: AtomFeed, siteUrl: string | undefined): string {
  const root = siteUrl?.replace(/\/?$/, "/") ?? NOWHERE
  const atom = new Feed({
    id: toUuidUrn(feed.id),
    title: feed.title,
    ...(feed.description !== undefined && { description: feed.description }),
    link: `${root}${feed.page}`,
    feedLinks: { atom: `${root}${feed.path}` },
    language: feed.language,
    updated: toDate(feed.updated),
    author: { name: "Power Draw" },
    copyright: "CC BY 4.0",
  })
  for (const { id, day, title, text, link } of feed.entries) {
    atom.addItem({
      id: toUuidUrn(id),
      title,
      link: `${root}${link}`,
      date: toDate(day),
      published: toDate(day),
      description: text,
    })
  }
  const depth = feed.path.split("/").length - 1
  return atom.atom1().replaceAll(NOWHERE, depth === 0 ? "./" : "../".repeat(depth))
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** A name-based UUID (version 5 by its bits, RFC 9562) as a URN: the same name always gives the same id. */
function toUuidUrn(name: string): string {
  const bytes = createHash("sha1").update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString("hex")
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join("-")}`
}
