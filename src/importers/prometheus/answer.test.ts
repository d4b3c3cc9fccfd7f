import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type EngineError, isEngineAnswer, readAnswer } from "./answer.ts"

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`src/importers/prometheus/fixtures/${name}.json`, "utf8"))

const failureOf = (json: unknown): EngineError => {
  try {
    readAnswer(json)
  } catch (error) {
    return error as EngineError
  }
  throw new Error("it was read")
}

describe("readAnswer", () => {
  it.each([
    null,
    1,
    "text",
    [],
    {},
    { status: "success" },
    { status: "success", data: { resultType: "matrix" } },
  ])("takes %j for no answer", (json) => {
    expect(failureOf(json).failure).toBe("unreadable")
  })

  it.each(["scalar", "string"])("takes a %s for none of amounts", (name) => {
    expect(failureOf(read(name)).failure).toBe("unreadable")
  })

  it("reads an empty success as no series", () => {
    expect(readAnswer(read("empty"))).toEqual({ series: [], warnings: [] })
  })

  it("keeps the warnings, of an empty answer too", () => {
    expect(readAnswer(read("warnings")).warnings).toEqual([expect.stringContaining("connection refused")])
    expect(readAnswer(read("warnings-and-empty"))).toEqual({
      series: [],
      warnings: [expect.stringContaining("connection refused")],
    })
  })

  it("takes a partial answer of VictoriaMetrics for one with a warning", () => {
    const answer = { status: "success", isPartial: true, data: { resultType: "matrix", result: [] } }
    expect(readAnswer(answer).warnings).toEqual(["the answer is partial (isPartial)"])
  })

  it("reads infinity and what is no number as what they are", () => {
    const values = readAnswer(read("infinity")).series.flatMap(({ points }) =>
      points.map(([, value]) => value),
    )
    expect(new Set(values)).toEqual(new Set([Number.POSITIVE_INFINITY]))
    const odd = readAnswer(read("nan-and-gaps")).series.flatMap(({ points }) =>
      points.map(([, value]) => value),
    )
    expect(odd.some(Number.isNaN)).toBe(true)
  })

  it.each([
    ["error-400-parse", "refused"],
    ["error-400-range-vector", "refused"],
    ["error-400-end-before-start", "refused"],
    ["error-400-step-zero", "refused"],
    ["error-400-too-many-points", "too-much"],
    ["error-422-many-to-many", "refused"],
    ["error-422-too-many-samples", "too-much"],
    ["error-503-timeout", "slow"],
    ["vm-error-422-parse", "refused"],
    ["vm-error-422-too-many-points", "too-much"],
  ])("%s: the engine’s refusal is “%s”", (name, failure) => {
    expect(failureOf(read(name)).failure).toBe(failure)
  })
})

describe("isEngineAnswer", () => {
  it("knows answers and refusals, and no other JSON", () => {
    expect(["empty", "warnings", "error-400-parse"].map((name) => isEngineAnswer(read(name)))).toEqual([
      true,
      true,
      true,
    ])
    expect([null, [], {}, { status: "ok" }, { periods: [] }].map(isEngineAnswer)).toEqual(
      Array(5).fill(false),
    )
  })
})
