import { describe, expect, test } from "vitest"
import { listUnits } from "#analytics/lab-units.ts"
import { type MatchedMoves, toMatchedMoves } from "#analytics/matched-moves.ts"
import { type Allocations, allocationsSchema } from "#model/allocation.ts"
import type { LabNode } from "#model/lab-node.ts"
import { ask } from "./ask.ts"

const { labs: nodes } = await ask<{ labs: LabNode[] }>("/orgs/helios/labs")
const labs = nodes.filter(({ allocated }) => allocated).map(({ id }) => id)
const units = listUnits(labs, nodes)
const query = units.map(({ id }) => `lab=${id}`).join("&")
const data: Allocations = allocationsSchema.parse(await ask(`/orgs/helios/allocations?step=day&${query}`))
const matched = toMatchedMoves(data, units)
const clusterOf = (id: string) => units.find((unit) => unit.id === id)?.cluster
const total = (changes: readonly { gpus: number }[]) => changes.reduce((sum, { gpus }) => sum + gpus, 0)
const inCluster = (cluster: string) => {
  const isIn = ({ lab }: { lab: string }) => clusterOf(lab) === cluster
  const doubtful = matched.doubtful.filter(isIn)
  const isRise = ({ before, after }: (typeof doubtful)[number]) => after > before
  const added = [...matched.added.filter(isIn), ...doubtful.filter(isRise)]
  const withdrawn = [...matched.withdrawn.filter(isIn), ...doubtful.filter((change) => !isRise(change))]
  const moves = matched.moves.filter(({ from }) => clusterOf(from) === cluster)
  return [moves, added, withdrawn].map((list) => [list.length, total(list)])
}
const listed = (moves: MatchedMoves["moves"]) =>
  moves.map(({ day, from, to, gpus }) => `${day} ${from}→${to} ${gpus}`)

describe("re-allocations of helios are those of the README", () => {
  test("within each cluster: moves, rises and cuts left, by number and GPUs", () => {
    expect(inCluster("earth")).toEqual([
      [10, 464],
      [8, 512],
      [3, 88],
    ])
    expect(inCluster("venus")).toEqual([
      [12, 528],
      [4, 312],
      [5, 200],
    ])
  })

  test("seven of at least 64, none of them across clusters", () => {
    expect(listed(matched.moves.filter(({ gpus }) => gpus >= 64))).toEqual([
      "2020-04-07 vcXrB→vc6YE-earth 80",
      "2020-04-07 vc6YE-venus→vcvGl 80",
      "2020-04-10 vcp4O→vcMod 80",
      "2020-06-16 vc6YE-earth→vcvlY-earth 80",
      "2020-07-02 vcvlY-earth→vc6YE-earth 80",
      "2020-07-21 vcvGl→vcbIW 80",
      "2020-07-31 vcbIW→vcvGl 80",
    ])
    for (const { from, to } of matched.moves) expect(clusterOf(from)).toBe(clusterOf(to))
  })

  test("7 April is one exchange of vc6YE, which won nothing", () => {
    expect(matched.exchanges.filter(({ gpus }) => gpus >= 64)).toEqual([
      { day: "2020-04-07", lab: "vc6YE", gpus: 80, from: "vc6YE-venus", to: "vc6YE-earth" },
    ])
    expect(matched.largest).toMatchObject({ times: 7, gpus: 80, exchanged: { times: 2 } })
  })

  test("30 June is new capacity; vcJsw’s 200 and vc7hD’s 64 stand under their caveats", () => {
    expect(matched.added.slice(0, 2)).toMatchObject([
      { day: "2020-06-30", lab: "vcVP5", gpus: 176 },
      { day: "2020-06-30", lab: "vc4om", gpus: 96 },
    ])
    const doubtful = matched.doubtful.map(({ day, lab, gpus }) => `${day} ${lab} ${gpus}`)
    expect(doubtful).toEqual(expect.arrayContaining(["2020-08-16 vcJsw 200", "2020-09-04 vc7hD 64"]))
    // the cuts that were entered late for them are not withdrawn either
    expect(matched.withdrawn.map(({ lab }) => lab)).not.toContain("vcLJZ")
  })

  test("nothing on 9 and 10 May, which the table itself has wrong", () => {
    const days = [...matched.moves, ...matched.added, ...matched.withdrawn].map(({ day }) => day)
    expect(days.filter((day) => day === "2020-05-09" || day === "2020-05-10")).toEqual([])
  })
})
