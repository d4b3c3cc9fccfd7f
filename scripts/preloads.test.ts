import { describe, expect, it } from "vitest"
import { dataAtOnce, toPreloadTags } from "./preloads.ts"

describe("dataAtOnce", () => {
  it("is nothing of a page that asks for nothing", () => {
    expect(dataAtOnce(new Set(), [])).toEqual([])
  })

  it("is all that a page without figures asks for, but for sources", () => {
    expect(dataAtOnce(new Set(["index.json", "meta/sources.json"]), [])).toEqual(["index.json"])
  })

  it("is what the first figure needs and what the page needs beside its figures", () => {
    const page = new Set(["index.json", "a.json", "b.json", "c.json"])
    const figures = [new Set(["index.json", "a.json"]), new Set(["index.json", "b.json"])]
    expect(dataAtOnce(page, figures)).toEqual(["index.json", "a.json", "c.json"])
  })
})

describe("toPreloadTags", () => {
  it("names scripts as modules and data as what is fetched, below the site’s folder", () => {
    expect(toPreloadTags("/pd/", ["assets/a.js"], ["meta/people.json"])).toEqual([
      '<link rel="modulepreload" crossorigin href="/pd/assets/a.js">',
      '<link rel="preload" as="fetch" crossorigin href="/pd/data/meta/people.json">',
    ])
  })
})
