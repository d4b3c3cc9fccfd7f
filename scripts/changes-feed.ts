/**
 * Vite plugin: writes `changes.atom`, the change log of all data as a feed. Ids are made of the records' ids alone,
 * so a site that moves does not announce old changes anew.
 */
import type { Plugin } from "vite"
import { toAtomFeed } from "./atom-feed.ts"
import { type Bundle, readBundles } from "./read-bundles.ts"

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
  const entries = bundles
    .flatMap(({ descriptor, changes }) =>
      changes.map((change) => ({ change, label: descriptor.powerDraw.label.en })),
    )
    .toSorted((a, b) => b.change.date.localeCompare(a.change.date) || a.change.id.localeCompare(b.change.id))
  return toAtomFeed(
    {
      id: "power-draw/changes",
      path: "changes.atom",
      title: "Power Draw: changes of the data",
      description: "Every new version and every correction of the data behind Power Draw.",
      language: "en",
      page: "corrections",
      updated: entries[0]?.change.date ?? "1970-01-01",
      entries: entries.map(({ change, label }) => ({
        id: `power-draw/changes/${change.id}`,
        day: change.date,
        title: `${label}, data ${change.version}: ${change.kind}`,
        text: change.text.en,
        link: `corrections#${change.id}`,
      })),
    },
    siteUrl,
  )
}
