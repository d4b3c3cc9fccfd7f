/**
 * Vite plugin: writes `changes.atom`, the change log of all data as a feed. Ids are made of the records' ids alone,
 * so a site that moves does not announce old changes anew.
 */
import { createHash } from "node:crypto"
import { Feed } from "feed"
import type { Plugin } from "vite"
import { type Bundle, readBundles } from "./read-bundles.ts"

/** Stands for an unknown site while the feed is made: the library takes absolute addresses only. */
const NOWHERE = "https://site.invalid/"

export function changesFeed(siteUrl: string | undefined): Plugin {
  return {
    name: "power-draw:changes-feed",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "changes.atom", source: toAtom(readBundles(), siteUrl) })
    },
  }
}

/** The feed as Atom 1.0 (RFC 4287). Without `siteUrl` its links are relative to where the feed lies. */
export function toAtom(bundles: readonly Bundle[], siteUrl: string | undefined): string {
  const root = siteUrl?.replace(/\/?$/, "/") ?? NOWHERE
  const entries = bundles
    .flatMap(({ descriptor, changes }) =>
      changes.map((change) => ({ change, label: descriptor.powerDraw.label.en })),
    )
    .toSorted((a, b) => b.change.date.localeCompare(a.change.date) || a.change.id.localeCompare(b.change.id))
  const newest = entries[0]?.change.date ?? "1970-01-01"
  const feed = new Feed({
    id: toUuidUrn("power-draw/changes"),
    title: "Power Draw: changes of the data",
    description: "Every new version and every correction of the data behind Power Draw.",
    link: `${root}corrections`,
    feedLinks: { atom: `${root}changes.atom` },
    language: "en",
    updated: toDate(newest),
    author: { name: "Power Draw" },
    copyright: "CC BY 4.0",
  })
  for (const { change, label } of entries) {
    feed.addItem({
      id: toUuidUrn(`power-draw/changes/${change.id}`),
      title: `${label}, data ${change.version}: ${change.kind}`,
      link: `${root}corrections#${change.id}`,
      date: toDate(change.date),
      description: change.text.en,
    })
  }
  return feed.atom1().replaceAll(NOWHERE, "./")
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
