import { describe, expect, it } from "vitest"
import { nextIndex } from "./use-period-cursor.ts"

describe("nextIndex", () => {
  it("means nothing where there is no period, and for other keys", () => {
    expect(
      ["ArrowRight", "ArrowLeft", "Home", "End", "Escape"].map((key) => nextIndex(key, null, 0)),
    ).toEqual(Array.from({ length: 5 }, () => undefined))
    expect(nextIndex("a", 1, 3)).toBeUndefined()
    expect(nextIndex("Tab", null, 3)).toBeUndefined()
  })

  it.each([
    ["ArrowRight", null, 0],
    ["ArrowRight", 0, 1],
    ["ArrowRight", 2, 2],
    ["ArrowLeft", null, 2],
    ["ArrowLeft", 2, 1],
    ["ArrowLeft", 0, 0],
    ["Home", null, 0],
    ["Home", 2, 0],
    ["End", 0, 2],
  ])("takes %s from %s of three periods to %d", (key, active, next) => {
    expect(nextIndex(key, active, 3)).toBe(next)
  })

  it("lets go with Escape, and leaves the key to others where nothing is held", () => {
    expect(nextIndex("Escape", 1, 3)).toBeNull()
    expect(nextIndex("Escape", null, 3)).toBeUndefined()
  })
})
