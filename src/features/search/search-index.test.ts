import { describe, expect, it } from "vitest"
import { buildIndex, type Kind, type SearchDocument, search, toTerms } from "./search-index.ts"

function found(documents: readonly SearchDocument[], query: string, most?: number) {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return search(buildIndex(documents), byId, query, most)
}

const idsOf = (documents: readonly SearchDocument[], query: string) =>
  found(documents, query).flatMap((group) => group.documents.map(({ id }) => id))

function named(title: string, kind: Kind = "person", text = ""): SearchDocument {
  return { id: `${kind}/${title}`, kind, title, detail: "", text }
}

describe("toTerms", () => {
  it.each([
    ["", []],
    [" — ,.", []],
    ["GPU", ["gpu"]],
    ["LLaMA-65B", ["llama", "65b"]],
    ["Rozière", ["roziere"]],
    ["部", ["部"]],
    ["重组", ["重组"]],
    ["部门重组", ["部门", "门重", "重组"]],
    ["FAIR 巴黎", ["fair", "巴黎"]],
  ])("of “%s”", (text, terms) => {
    expect(toTerms(text)).toEqual(terms)
  })
})

describe("search", () => {
  const lample = named("Guillaume Lample")
  const reorg = named("New division announced", "event", "部门重组")
  const cluster = named("RSC", "cluster")
  const all = [lample, reorg, cluster, named("Research plan", "source")]

  it.each(["", "  ", "?!"])("finds nothing for “%s”", (query) => {
    expect(idsOf(all, query)).toEqual([])
  })

  it("finds a name once four letters are typed, and from then on", () => {
    expect(idsOf(all, "Lam")).toEqual([])
    for (const query of ["Lamp", "lampl", "LAMPLE", "guil lamp"])
      expect(idsOf(all, query)).toEqual([lample.id])
  })

  it("finds two Chinese characters anywhere in a text", () => {
    expect(idsOf(all, "重")).toEqual([])
    expect(idsOf(all, "重组")).toEqual([reorg.id])
    expect(idsOf(all, "门重组")).toEqual([reorg.id])
  })

  it("finds a short word only when it is whole", () => {
    expect(idsOf(all, "RS")).toEqual([])
    expect(idsOf(all, "rsc")).toEqual([cluster.id])
  })

  it("forgives one wrong letter in a long word", () => {
    expect(idsOf(all, "Guilaume")).toEqual([lample.id])
  })

  it("wants every word of the query", () => {
    expect(idsOf(all, "Lample RSC")).toEqual([])
  })

  it("looks for what a question is about, and not for its function words", () => {
    expect(idsOf(all, "where was Lample")).toEqual(idsOf(all, "Lample"))
    expect(idsOf([named("What if", "page"), named("Idle", "figure")], "what is")).toEqual([])
    expect(idsOf([named("Who is who", "page")], "who")).toHaveLength(1)
  })

  it("groups what it finds by kind, in a fixed order, and says how many it does not list", () => {
    const many = Array.from({ length: 8 }, (_, index) => named(`Paris ${index}`, "source"))
    const groups = found([...many, named("Paris", "lab"), named("Paris plan", "page")], "paris", 5)
    expect(groups.map(({ kind, documents, more }) => [kind, documents.length, more])).toEqual([
      ["page", 1, 0],
      ["lab", 1, 0],
      ["source", 5, 3],
    ])
  })

  it("puts a title before a mention", () => {
    const mention = named("A plan", "source", "about Touvron")
    const title = named("Touvron speaks", "source")
    expect(idsOf([mention, title], "touvron")).toEqual([title.id, mention.id])
  })
})
