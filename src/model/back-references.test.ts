import { describe, expect, it } from "vitest"
import { event, observation, person } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { backReferences, listStatements, weaknessesOf } from "./back-references.ts"
import type { Bundle } from "./references.ts"
import type { Source } from "./source.ts"

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: id,
  url: null,
  published: "2023",
  kind: "news",
  lang: "en",
  ...more,
})

describe("listStatements", () => {
  it("of an empty bundle is empty", () => {
    expect(listStatements({})).toEqual([])
  })

  it("takes each list of sources by itself, whatever its depth", () => {
    const somebody = person(
      "p",
      { sources: ["a"] },
      { observations: [observation("2023", { sources: ["b", "c"] })] },
    )
    expect(listStatements({ people: [somebody] })).toEqual([
      { file: "people", record: "p", path: "observations.0.sources", sources: ["b", "c"] },
      { file: "people", record: "p", path: "departure.sources", sources: ["a"] },
    ])
  })
})

describe("backReferences", () => {
  it("names a record once, with every place in it", () => {
    const somebody = person(
      "p",
      { sources: ["a"] },
      { observations: [observation("2023", { sources: ["a"] })] },
    )
    expect(backReferences({ people: [somebody] }).get("a")).toEqual([
      { file: "people", record: "p", paths: ["observations.0.sources", "departure.sources"] },
    ])
  })

  it("knows what relays a source", () => {
    const bundle = {
      sources: [source("copy", { relays: "first" })],
      events: [{ ...event("e", "2023"), sources: ["copy"] }],
    }
    expect(backReferences(bundle).get("first")).toEqual([
      { file: "sources", record: "copy", paths: ["relays"] },
    ])
    expect(backReferences(bundle).get("copy")).toEqual([{ file: "events", record: "e", paths: ["sources"] }])
  })

  it("finds for each source exactly the records whose text names it", () => {
    const files = [
      "labs",
      "papers",
      "people",
      "projects",
      "clusters",
      "events",
      "claims",
      "context",
      "sources",
    ] as const
    const bundle = Object.fromEntries(files.map((file) => [file, readFrozen(`meta/${file}.json`)])) as Bundle
    const found = backReferences(bundle)
    for (const { id } of bundle.sources ?? []) {
      // another way to the same answer: the id as a whole string somewhere in the record, but not as its own id
      const expected = files.flatMap((file) =>
        (bundle[file] as readonly { id: string }[])
          .filter((record) => JSON.stringify({ ...record, id: "" }).includes(`"${id}"`))
          .map((record) => `${file}/${record.id}`),
      )
      const named = (found.get(id) ?? []).map(({ file, record }) => `${file}/${record}`)
      expect(named.toSorted(), id).toEqual(expected.toSorted())
    }
  })
})

describe("weaknessesOf", () => {
  const sources = new Map(
    [
      source("seen", { read: "full" }),
      source("unseen", { read: "unseen" }),
      source("copy", { relays: "seen" }),
    ].map((entry) => [entry.id, entry]),
  )
  it.each([
    [["seen", "copy"], []],
    [["seen"], ["single"]],
    [["seen", "seen"], ["single"]],
    [["unseen"], ["single", "unseen"]],
    [["copy"], ["single", "relayed"]],
    [["missing", "unseen"], ["unseen"]],
  ])("of %j is %j", (ids, expected) => {
    expect(weaknessesOf({ sources: ids }, sources)).toEqual(expected)
  })
})
