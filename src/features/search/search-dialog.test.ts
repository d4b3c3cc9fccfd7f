import { describe, expect, it } from "vitest"
import { nextActive } from "./search-dialog.tsx"

describe("nextActive", () => {
  it("leads nowhere while nothing is found, and by other keys", () => {
    expect(nextActive("ArrowDown", 0, 0)).toBeNull()
    expect(nextActive("a", 0, 3)).toBeNull()
  })

  it("goes round at both ends", () => {
    expect(nextActive("ArrowDown", 0, 3)).toBe(1)
    expect(nextActive("ArrowDown", 2, 3)).toBe(0)
    expect(nextActive("ArrowUp", 0, 3)).toBe(2)
  })
})
