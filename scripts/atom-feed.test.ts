// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { type AtomFeed, toAtomFeed } from "./atom-feed.ts"

const entry = (id: string, day: string) => ({
  id,
  day,
  title: `Scenario: ${id} & <more>`,
  text: "A text",
  link: `meta/decisions/?lab=a&decision=${id}#ledger`,
})
const feed = (more: Partial<AtomFeed> = {}): AtomFeed => ({
  id: "power-draw/meta/en/unit/a",
  path: "meta/team/a/feed.xml",
  title: "Scenario: Lab A",
  language: "en-GB",
  page: "meta/team/a/",
  updated: "2023-08-18",
  entries: [entry("d-2", "2023-07-26"), entry("d-1", "2023-06-28")],
  ...more,
})
const ATOM = "http://www.w3.org/2005/Atom"
const parse = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, "application/xml")
  expect(document.querySelector("parsererror")).toBeNull()
  return document
}

describe("toAtomFeed", () => {
  it("is Atom 1.0 with what it asks of a feed, without entries too", () => {
    const { documentElement: root } = parse(toAtomFeed(feed({ entries: [] }), undefined))
    expect([root.namespaceURI, root.localName]).toEqual([ATOM, "feed"])
    for (const name of ["id", "title", "updated", "author > name"])
      expect(root.querySelector(`:scope > ${name}`)?.textContent, name).not.toBe("")
    expect(root.querySelector("updated")?.textContent).toBe("2023-08-18T00:00:00.000Z")
    expect(root.querySelector("entry")).toBeNull()
  })

  it("has of each entry what Atom asks of it, and keeps signs that mean something in XML", () => {
    const entries = [...parse(toAtomFeed(feed(), "https://example.org/pd")).querySelectorAll("entry")]
    expect(entries).toHaveLength(2)
    expect(new Set(entries.map((each) => each.querySelector("id")?.textContent)).size).toBe(2)
    expect(entries[0]?.querySelector("title")?.textContent).toBe("Scenario: d-2 & <more>")
    expect(entries[0]?.querySelector("link")?.getAttribute("href")).toBe(
      "https://example.org/pd/meta/decisions/?lab=a&decision=d-2#ledger",
    )
    for (const name of ["updated", "published"])
      expect(entries[0]?.querySelector(name)?.textContent).toBe("2023-07-26T00:00:00.000Z")
  })

  it("leads up from its folder where the site has no address, and keeps its ids where it gets one", () => {
    const [here, there] = [undefined, "https://example.org/"].map((site) => parse(toAtomFeed(feed(), site)))
    const link = here?.querySelector("entry link")?.getAttribute("href") ?? ""
    expect(new URL(link, "https://example.org/meta/team/a/feed.xml").pathname).toBe("/meta/decisions/")
    const ids = (document?: Document) =>
      [...(document?.querySelectorAll("id") ?? [])].map((id) => id.textContent)
    expect(ids(here)).toEqual(ids(there))
  })

  it("gives the same file for the same data", () => {
    expect(toAtomFeed(feed(), undefined)).toBe(toAtomFeed(feed(), undefined))
  })
})
