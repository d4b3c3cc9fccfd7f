import { expect, it } from "vitest"
import type { LabNode } from "#model/lab-node.ts"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { lab } from "#testing/builders.ts"
import { findWholes } from "./whole-labs.ts"

const DAYS = days("2024-02-27", 4)
const nodes: LabNode[] = [
  { ...lab("ada"), allocated: true },
  { ...lab("ada-east"), kind: "pool", parent: "ada", cluster: "east", allocated: false },
]
const record = allocations(DAYS, [granted("ada", 24, 8, 24, 32)], {
  anomalies: [anomaly("2024-02-28", ["ada"])],
})
const pool = (from: string, to: string) =>
  allocations(
    DAYS.filter((day) => from <= day && day <= to),
    [granted("ada-east", 8)],
  )

it("names nobody where no pool is shown", () => {
  expect(findWholes(record, record, nodes)).toEqual([])
})

it("gives what the lab was granted over all its clusters at both ends of the range", () => {
  expect(findWholes(pool("2024-02-27", "2024-03-01"), record, nodes)).toEqual([
    { lab: "ada", first: 24, last: 32 },
  ])
})

it("takes no end from a day that is excluded", () => {
  expect(findWholes(pool("2024-02-28", "2024-02-29"), record, nodes)).toEqual([
    { lab: "ada", first: 24, last: 24 },
  ])
  expect(findWholes(pool("2024-02-28", "2024-02-28"), record, nodes)).toEqual([])
})

it("says nothing of a lab whose grant at an end is not on record", () => {
  const late = allocations(DAYS, [granted("ada", null, 8, 24, 32)])
  expect(findWholes(pool("2024-02-27", "2024-03-01"), late, nodes)).toEqual([])
})
