import { describe, expect, it } from "vitest"
import { languageOf } from "#testing/language.ts"
import { toHistoryRows } from "./rows.ts"

const COLOUR = { fill: "red", text: "red" }
const month = (requested: number | null, granted: number | null, used: number | null) => ({
  period: "2022-12",
  isPartial: false,
  queued: null,
  ...{ requested, granted, used },
})
const rowOf = (...amounts: Parameters<typeof month>) =>
  toHistoryRows([month(...amounts)], COLOUR as never, languageOf())[0]

describe("toHistoryRows", () => {
  it("has no row without a month", () => {
    expect(toHistoryRows([], COLOUR as never, languageOf())).toEqual([])
  })

  it("names no amount where the places say which is which, and is silent of what no month has", () => {
    expect(rowOf(null, 3704, 3000)?.labels).toEqual({ requested: null, granted: "3,704", used: "3,000" })
    expect(rowOf(null, 3704, null)?.spoken).toBe("December 2022: granted 3,704")
  })

  it("names each amount where more was used than granted, and says so", () => {
    const row = rowOf(5000, 3704, 3852)
    expect(row?.labels).toEqual({
      requested: "5,000",
      granted: "granted 3,704",
      used: "used 3,852, more than granted",
    })
    expect(row?.spoken).toBe("December 2022: asked 5,000, granted 3,704, used 3,852, more than granted")
  })
})
