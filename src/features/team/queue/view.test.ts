import { describe, expect, it } from "vitest"
import type { SchedulerEntry } from "#model/scheduler.ts"
import { languageOf } from "#testing/language.ts"
import { toQueueView } from "./view.ts"
import { formatWait, writeQueueSentence } from "./words.ts"

const NOTHING: SchedulerEntry = {
  ...{
    id: "a",
    asOf: "2026-05-31",
    budget: null,
    fairShare: null,
    waits: null,
    reasons: [],
    waitingNow: null,
  },
  sources: ["jobs"],
}

describe("toQueueView", () => {
  it("has nothing to say where nothing waited, waits or started", () => {
    expect(toQueueView(NOTHING)).toBeNull()
    expect(toQueueView({ ...NOTHING, waitingNow: { jobs: 0, gpus: 0 } })).toBeNull()
    expect(toQueueView({ ...NOTHING, reasons: [{ reason: "Priority", gpuHours: 0 }] })).toBeNull()
  })

  it("gives each reason its part, the largest first", () => {
    const reasons = [
      { reason: "Priority", gpuHours: 10 },
      { reason: "", gpuHours: 30 },
    ]
    expect(toQueueView({ ...NOTHING, reasons })?.reasons).toEqual([
      { reason: "", gpuHours: 30, share: 0.75 },
      { reason: "Priority", gpuHours: 10, share: 0.25 },
    ])
  })

  it("speaks of what waits though nothing has started", () => {
    expect(toQueueView({ ...NOTHING, waitingNow: { jobs: 2, gpus: 16 } })?.waits).toBeNull()
  })
})

describe("the sentence", () => {
  const en = languageOf("en")
  const say = (waits: SchedulerEntry["waits"]) =>
    writeQueueSentence(
      { waits, reasons: [], waitingNow: null, asOf: "2026-05-31", sources: [] },
      "vision",
      en,
    )

  it.each([
    [null, "No job of vision with GPUs started on the days on record"],
    [
      { n: 1, medianSeconds: 7200, p90Seconds: 7200 },
      "The one job of vision with GPUs that started waited 2 hours",
    ],
    [
      { n: 20, medianSeconds: 30, p90Seconds: 9000 },
      "Half of the jobs of vision with GPUs that started waited less than a minute, nine of ten at most 2.5 hours",
    ],
    [
      { n: 20, medianSeconds: 60, p90Seconds: 300_000 },
      "Half of the jobs of vision with GPUs that started waited at most 1 minute, nine of ten at most 3.5 days",
    ],
  ])("%j", (waits, sentence) => expect(say(waits)).toBe(sentence))

  it("speaks of no nine tenths of nine jobs", () =>
    expect(say({ n: 9, medianSeconds: 600, p90Seconds: 9000 })).toBe(
      "Half of the jobs of vision with GPUs that started waited at most 10 minutes",
    ))

  it("rounds up, so that no half waited less than is told", () =>
    expect(say({ n: 20, medianSeconds: 89, p90Seconds: 9010 })).toMatch(
      /at most 2 minutes, .* at most 2.6 hours$/,
    ))

  it("is written in Chinese, too", () => {
    const waits = { n: 20, medianSeconds: 30, p90Seconds: 9000 }
    const view = { waits, reasons: [], waitingNow: null, asOf: "2026-05-31", sources: [] }
    expect(writeQueueSentence(view, "vision", languageOf("zh"))).toBe(
      "vision 已开始的 GPU 作业半数等待不到一分钟，每10个中有9个等待不超过 2.5 小时",
    )
  })
})

it.each([
  [0, "less than a minute"],
  [59, "less than a minute"],
  [61, "1 minute"],
  [3599, "60 minutes"],
  [5400, "1.5 hours"],
  [172_800, "2 days"],
])("%d seconds are %s", (seconds, text) => expect(formatWait(seconds, languageOf("en"))).toBe(text))
