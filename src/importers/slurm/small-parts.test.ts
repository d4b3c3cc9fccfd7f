import { describe, expect, it } from "vitest"
import { openZone } from "#importers/zone.ts"
import { countTasks, isJobId, isStep } from "./job-id.ts"
import { createTimeReader, NO_TIME, parseSpan, UNREADABLE_TIME } from "./time.ts"
import { parseGpus } from "./tres.ts"

describe("parseGpus", () => {
  it.each([
    ["", null, {}],
    ["billing=16,cpu=16,mem=2000M,node=2", null, {}],
    ["gres/gpu=0", 0, {}],
    ["gres/gpu=2,gres/gpu:h100=2", 2, { h100: 2 }],
    ["gres/gpu:a100=2,gres/gpu:h100=1", 3, { a100: 2, h100: 1 }],
    ["gres/gpu:h100=4,gres/gpu=8", 8, { h100: 4 }],
    ["gres/gpu:a100_3g.20gb=2", null, {}],
    ["gres/gpu=2,gres/gpu:a100_3g.20gb=2", 2, {}],
    ["gres/shard=4,gres/mps=100", null, {}],
    ["gres/gpu_mem=5", null, {}],
  ])("%j: %s GPUs", (tres, count, byType) => {
    const gpus = parseGpus(tres)
    expect(gpus.count).toBe(count)
    expect(Object.fromEntries(gpus.byType)).toEqual(byType)
  })
})

describe("countTasks", () => {
  it.each([
    ["12", 1],
    ["12_3", 1],
    ["41+1", 1],
    ["12_[4-9%2]", 6],
    ["63_[16-40%3]", 25],
    ["90_[30-95:5%2]", 14],
    ["7_[1,3,5-6]", 4],
    ["7_[0-9:3,20%2]", 5],
    ["7_[1,3,5,...]", null],
    ["7_[1-3,1", null],
    ["7_[9-1]", null],
    ["7_[0-9:0]", null],
  ])("%s: %s tasks", (id, tasks) => expect(countTasks(id)).toBe(tasks))
})

it("tells jobs, steps and what goes on with a name", () => {
  expect(["12", "12_3", "12_[4-9%2]", "12+1", "12.batch", "12_3.0"].every(isJobId)).toBe(true)
  expect(["", "lines", "12 jobs", "-1", "=1", "12.5.x y"].some(isJobId)).toBe(false)
  expect(["12.batch", "12.extern", "12_3.0", "12+1.0"].every(isStep)).toBe(true)
  expect(["12", "12_3", "12+1"].some(isStep)).toBe(false)
})

describe("createTimeReader", () => {
  const reader = createTimeReader(openZone("America/New_York"))
  // in the middle of other bytes, as in a row
  const inRow = (text: string) => new TextEncoder().encode(`1|${text}|2`)
  const read = (text: string) => reader.read(inRow(text), 2, 2 + text.length)
  const readLater = (text: string) => reader.readLater(inRow(text), 2, 2 + text.length)
  const instant = (iso: string) => Date.parse(iso) / 1000

  it.each([
    ["2026-10-31T17:00:57", instant("2026-10-31T21:00:57Z")],
    ["2026-10-31T17:00:57-0400", instant("2026-10-31T21:00:57Z")],
    ["2026-10-31T17:00:57+05:30", instant("2026-10-31T11:30:57Z")],
    ["2026-10-31T17:00:57Z", instant("2026-10-31T17:00:57Z")],
    ["1793603852", 1_793_603_852],
    ["Unknown", NO_TIME],
    ["None", NO_TIME],
    ["", NO_TIME],
    ["17:00:57", UNREADABLE_TIME],
    ["Ystday 17:00", UNREADABLE_TIME],
    ["10/31/26-17:00:57.00", UNREADABLE_TIME],
    ["2026-02-30T00:00:00", UNREADABLE_TIME],
    ["2026-10-31T24:00:00", UNREADABLE_TIME],
    ["1970-01-01T00:00:00", UNREADABLE_TIME],
    ["0", UNREADABLE_TIME],
  ])("%j is %d", (text, seconds) => expect(read(text)).toBe(seconds))

  it("gives both readings of a time that the clock showed twice", () => {
    const text = "2026-11-01T01:30:00"
    expect(readLater(text) - read(text)).toBe(3600)
    expect(readLater("2026-11-01T03:30:00")).toBe(read("2026-11-01T03:30:00"))
  })
})

it.each([
  ["", 0],
  ["00:00:00", 0],
  ["01:02", 62],
  ["1-02:03:04", 93_784],
  ["00:01.500", 1],
  ["UNLIMITED", Number.NaN],
])("the span %j has %d seconds", (text, seconds) => expect(parseSpan(text)).toBe(seconds))
