import { describe, expect, it } from "vitest"
import type { Source } from "#model/source.ts"
import { event, observation, person } from "#testing/builders.ts"
import { findRecord, partOf, toSourcesView } from "./sources-view.ts"

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: "Press",
  url: null,
  published: "2023",
  kind: "news",
  lang: "en",
  ...more,
})
const bundle = {
  sources: [
    source("old", { published: "2022", read: "full" }),
    source("new", { published: "2023-06", kind: "paper", lang: "zh", read: "unseen" }),
    source("copy", { relays: "old" }),
  ],
  events: [
    { ...event("e", "2023"), sources: ["old", "copy"] },
    { ...event("f", "2023"), sources: ["new"] },
  ],
}
const shown = (choice: Parameters<typeof toSourcesView>[1]) =>
  toSourcesView(bundle, choice).rows.map((row) => row.source.id)

describe("toSourcesView", () => {
  it("of nothing is nothing", () => {
    expect(toSourcesView({})).toMatchObject({ all: [], rows: [], statements: 0 })
  })

  it("lists the newest first, each with the records that name it", () => {
    const { rows } = toSourcesView(bundle)
    expect(rows.map((row) => [row.source.id, row.records.map(({ record }) => record)])).toEqual([
      ["new", ["f"]],
      ["copy", ["e"]],
      ["old", ["copy", "e"]],
    ])
  })

  it("filters by kind, language, how it was read, and words", () => {
    expect(shown({ kind: "paper" })).toEqual(["new"])
    expect(shown({ in: "zh" })).toEqual(["new"])
    expect(shown({ read: "full" })).toEqual(["old"])
    expect(shown({ q: "title COPY" })).toEqual(["copy"])
    expect(shown({ q: "nothing" })).toEqual([])
  })

  it("lists by itself what rests on one source, on an unseen one, on relays alone", () => {
    const { weak } = toSourcesView(bundle)
    expect(weak.single.map(({ record }) => record)).toEqual(["f"])
    expect(weak.unseen.map(({ record }) => record)).toEqual(["f"])
    expect(weak.relayed).toEqual([])
  })
})

describe("partOf", () => {
  it("finds the part of a record that its sources stand in", () => {
    const somebody = person("p", {}, { observations: [observation("2023-02-27", { what: "seen" })] })
    expect(partOf(somebody, "observations.0.sources")).toMatchObject({ what: "seen" })
    expect(partOf(somebody, "sources")).toBe(somebody)
    expect(partOf(somebody, "gone.7.sources")).toBe(somebody)
  })
})

describe("findRecord", () => {
  it("is null where there is no such record, or no such file", () => {
    expect(findRecord(bundle, { file: "events", record: "e" })).toMatchObject({ id: "e" })
    expect(findRecord(bundle, { file: "events", record: "x" })).toBeNull()
    expect(findRecord({}, { file: "people", record: "x" })).toBeNull()
  })
})
