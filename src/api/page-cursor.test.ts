import { describe, expect, it } from "vitest"
import { cutPage } from "./page-cursor.ts"
import { ProblemError } from "./problem.ts"

const items = ["a", "b", "c", "d", "e"].map((id) => ({ id }))
const cut = (text: string) => cutPage(items, new URLSearchParams(text))
const refused = (text: string) => {
  try {
    cut(text)
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.parameter
  }
  return undefined
}

describe("cutPage", () => {
  it("gives an empty page of nothing", () => {
    expect(cutPage([], new URLSearchParams())).toEqual({ page: [], nextCursor: null })
  })

  it("gives everything where it fits", () => {
    expect(cut("limit=5")).toEqual({ page: items, nextCursor: null })
  })

  it("leads from page to page, over every item once", () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { page, nextCursor }: ReturnType<typeof cut> = cut(
        `limit=2${cursor === null ? "" : `&cursor=${cursor}`}`,
      )
      seen.push(...page.map(({ id }) => id))
      cursor = nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(["a", "b", "c", "d", "e"])
  })

  it("goes on from the same place when something newer came in front", () => {
    const { nextCursor } = cut("limit=2")
    const later = [{ id: "new" }, ...items]
    expect(cutPage(later, new URLSearchParams({ limit: "2", cursor: nextCursor ?? "" })).page).toEqual([
      { id: "c" },
      { id: "d" },
    ])
  })

  it.each(["limit=0", "limit=201", "limit=x", "limit=1.5", "limit="])("refuses %s", (text) => {
    expect(refused(text)).toBe("limit")
  })

  it("refuses a cursor that leads nowhere", () => {
    expect(refused("cursor=nowhere")).toBe("cursor")
  })
})
