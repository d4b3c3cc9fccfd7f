import { describe, expect, it } from "vitest"
import { dayOfIso, openZone } from "#importers/zone.ts"
import { EngineError } from "./answer.ts"
import { askDays, askDivisions, type RangeQuestion } from "./ask-days.ts"
import { type DayRun, toDayRuns } from "./day-runs.ts"
import type { Mapping } from "./mapping.ts"
import { PRESETS } from "./presets.ts"

const MAPPING: Mapping = {
  lab: "team",
  measures: { used: { mean: "used[$window]", hours: "hours[$window]" } },
}
const WEEK = toDayRuns(openZone("UTC"), dayOfIso("2026-11-02"), dayOfIso("2026-11-08"), 400)[0] as DayRun

/** An engine that holds one team, and takes no more than `most` days at once. */
function engine(most: number) {
  const asked: RangeQuestion[] = []
  return {
    asked,
    ask: async (question: RangeQuestion): Promise<unknown> => {
      asked.push(question)
      const count = Math.round((question.end - question.start) / question.step) + 1
      if (count > most) throw new EngineError("too-much", "too many samples")
      const values = Array.from({ length: count }, (_, index) => [
        question.start + index * question.step,
        "3",
      ])
      return {
        status: "success",
        data: { resultType: "matrix", result: [{ metric: { team: "a" }, values }] },
      }
    },
  }
}

describe("askDays", () => {
  it("asks once for each query of a run, with the length of its days", async () => {
    const { ask, asked } = engine(400)
    const days = await askDays(ask, WEEK, MAPPING)
    expect(asked.map(({ query }) => query)).toEqual(["used[1d]", "hours[1d]"])
    expect(days).toHaveLength(7)
    expect(days[6]).toMatchObject({ amounts: { used: { a: 3 } }, hours: { used: { a: 3 } } })
  })

  it("asks in halves what is more than the engine takes, and gives the same", async () => {
    const { ask } = engine(2)
    expect(await askDays(ask, WEEK, MAPPING)).toEqual(await askDays(engine(400).ask, WEEK, MAPPING))
  })

  it("gives up where one day is too much, and at once where the engine refuses the question", async () => {
    await expect(askDays(engine(0).ask, WEEK, MAPPING)).rejects.toThrow("too many samples")
    let count = 0
    const refuse = async () => {
      count++
      return { status: "error", errorType: "bad_data", error: "parse error" }
    }
    await expect(askDays(refuse, WEEK, MAPPING)).rejects.toThrow("parse error")
    expect(count).toBe(1)
  })
})

describe("askDivisions", () => {
  it("asks for the last day alone, and knows none where the mapping has none", async () => {
    const ask = async ({ start, end }: RangeQuestion) => {
      expect([start, end]).toEqual([WEEK.end, WEEK.end])
      const metric = { cluster_queue: "a", cohort: "earth" }
      const result = [
        { metric, values: [[end, "1"]] },
        { metric: { cluster_queue: "b" }, values: [[end, "1"]] },
      ]
      return { status: "success", data: { resultType: "matrix", result } }
    }
    expect(await askDivisions(ask, WEEK, PRESETS.kueue)).toEqual({ a: "earth" })
    expect(await askDivisions(ask, WEEK, MAPPING)).toEqual({})
  })
})
