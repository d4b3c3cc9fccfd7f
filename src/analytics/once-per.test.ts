import { describe, expect, it, vi } from "vitest"
import { oncePer } from "./once-per.ts"

describe("oncePer", () => {
  it("derives once for each object, also where nothing comes of it", () => {
    const derive = vi.fn((key: { size: number }) => (key.size === 0 ? null : key.size))
    const sizeOf = oncePer(derive)
    const [empty, full] = [{ size: 0 }, { size: 3 }]
    expect([sizeOf(empty), sizeOf(full), sizeOf(empty), sizeOf(full)]).toEqual([null, 3, null, 3])
    expect(derive).toHaveBeenCalledTimes(2)
  })

  it("tells objects apart that are equal", () => {
    const listOf = oncePer((key: { at: number }) => [key.at])
    expect(listOf({ at: 1 })).not.toBe(listOf({ at: 1 }))
  })
})
