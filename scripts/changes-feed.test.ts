// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import type { Change } from "#model/change.ts"
import { FROZEN } from "#testing/frozen.ts"
import { toAtom } from "./changes-feed.ts"
import { type Bundle, readBundles } from "./read-bundles.ts"

const [frozen] = readBundles(FROZEN)

function bundle(changes: readonly Change[]): Bundle {
  if (frozen === undefined) throw new Error("no bundle is frozen")
  return { ...frozen, changes }
}

function change(id: string, date: string, text = "A text"): Change {
  return { id, version: "1.1.0", date, kind: "corrected", text: { en: text, zh: "文" }, records: [] }
}

function parse(xml: string) {
  const feed = new DOMParser().parseFromString(xml, "application/xml")
  expect(feed.querySelector("parsererror")).toBeNull()
  expect(feed.documentElement.namespaceURI).toBe("http://www.w3.org/2005/Atom")
  return {
    updated: feed.querySelector("feed > updated")?.textContent,
    entries: [...feed.querySelectorAll("entry")].map((entry) => ({
      id: entry.querySelector("id")?.textContent,
      title: entry.querySelector("title")?.textContent,
      link: entry.querySelector("link")?.getAttribute("href"),
      updated: entry.querySelector("updated")?.textContent,
      summary: entry.querySelector("summary")?.textContent,
    })),
  }
}

describe("toAtom", () => {
  it("is a feed without entries where nothing has changed", () => {
    expect(parse(toAtom([], undefined)).entries).toEqual([])
  })

  it("gives the newest change first, and its day as that of the feed", () => {
    const { updated, entries } = parse(
      toAtom([bundle([change("a", "2027-01-02")]), bundle([change("b", "2027-03-04")])], undefined),
    )
    expect(entries.map((entry) => entry.updated)).toEqual([
      "2027-03-04T00:00:00.000Z",
      "2027-01-02T00:00:00.000Z",
    ])
    expect(updated).toBe("2027-03-04T00:00:00.000Z")
  })

  it("keeps the id of a change when the site moves, and takes the links along", () => {
    const log = [bundle([change("a", "2027-01-02")])]
    const [here] = parse(toAtom(log, undefined)).entries
    const [there] = parse(toAtom(log, "https://example.org/pd")).entries
    expect(here?.id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(there?.id).toBe(here?.id)
    expect(here?.link).toBe("./corrections#a")
    expect(there?.link).toBe("https://example.org/pd/corrections#a")
  })

  it("survives signs that mean something in XML", () => {
    const [entry] = parse(toAtom([bundle([change("a", "2027-01-02", "A < B & “C” ]]>")])], undefined)).entries
    expect(entry?.summary).toBe("A < B & “C” ]]>")
  })

  it("has an entry for every change that is shipped", () => {
    const all = readBundles(FROZEN).flatMap(({ changes }) => changes)
    expect(all.length).toBeGreaterThan(0)
    expect(parse(toAtom(readBundles(FROZEN), undefined)).entries).toHaveLength(all.length)
  })
})
