import { describe, expect, it } from "vitest"
import type { Bundle } from "#model/references.ts"
import { readFrozen } from "#testing/frozen.ts"
import { languageOf, speak } from "#testing/language.ts"
import { toRecordDocuments } from "./search-documents.ts"
import { buildIndex, search } from "./search-index.ts"

const FILES = ["people", "projects", "labs", "papers", "events", "clusters", "claims", "sources"]
const read = (file: string) => readFrozen<[]>(`meta/${file}.json`)
const bundle = Object.fromEntries(FILES.map((file) => [file, read(file)])) as Bundle

function documentsIn(locale: "en" | "zh") {
  speak(locale)
  return toRecordDocuments("meta", bundle, languageOf(locale).format)
}

function kindsFor(query: string, locale: "en" | "zh" = "en") {
  const documents = documentsIn(locale)
  const byId = new Map(documents.map((document) => [document.id, document]))
  return search(buildIndex(documents), byId, query, 50).map(({ kind }) => kind)
}

describe("toRecordDocuments", () => {
  it("gives nothing for an organisation without records", () => {
    expect(toRecordDocuments("meta", {}, languageOf("en").format)).toEqual([])
  })

  it("has every record of every file once", () => {
    const ids = documentsIn("en").map(({ id }) => id)
    const count = Object.values(bundle).reduce((sum, records) => sum + records.length, 0)
    expect(ids).toHaveLength(count)
    expect(new Set(ids).size).toBe(count)
  })

  it.each(["en", "zh"] as const)("gives each a title and a place in the site (%s)", (locale) => {
    const lost = documentsIn(locale).filter(({ title, target }) => title === "" || target.page === "")
    expect(lost).toEqual([])
  })

  it("lets a reader find a person by four letters of the name, an event in Chinese, a cluster by its short name", () => {
    expect(kindsFor("Lamp")).toContain("person")
    expect(kindsFor("Lample")).toContain("person")
    expect(kindsFor("RSC")).toContain("cluster")
    expect(kindsFor("重组", "zh")).toContain("event")
    // what is kept in both languages is found by either
    expect(kindsFor("重组", "en")).toContain("event")
  })
})
