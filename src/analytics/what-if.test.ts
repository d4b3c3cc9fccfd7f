import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyMoves, daysOfWork, IDLE, type Move } from "./what-if.ts"

const grants = [
  { lab: "a", gpus: 100 },
  { lab: "b", gpus: 40 },
  { lab: "c", gpus: 0 },
]
const heldAfter = (moves: Move[], capacity: number | null = 200) =>
  applyMoves(grants, capacity, moves).grants.map((each) => each.after)
const move = (from: string, to: string, gpus: number): Move => ({ from, to, gpus })

describe("applyMoves", () => {
  it("changes nothing without moves", () => {
    expect(applyMoves(grants, 200, [])).toEqual({
      grants: grants.map(({ lab, gpus }) => ({ lab, before: gpus, after: gpus })),
      idle: { before: 60, after: 60 },
      made: [],
    })
  })

  it("moves GPUs from one lab to another, one after the other", () => {
    expect(heldAfter([move("a", "b", 30), move("b", "c", 50)])).toEqual([70, 20, 50])
  })

  it("takes no more than there is: never below zero, never above capacity", () => {
    expect(heldAfter([move("b", "a", 1000)])).toEqual([140, 0, 0])
    expect(heldAfter([move(IDLE, "c", 1000)])).toEqual([100, 40, 60])
    expect(applyMoves(grants, 200, [move("b", "a", 1000)]).made).toEqual([
      { from: "b", to: "a", gpus: 40, asked: 1000 },
    ])
  })

  it("makes no move from or to what there is not, nor from a lab to itself", () => {
    for (const made of [move("x", "a", 5), move("a", "x", 5), move("a", "a", 5)]) {
      expect(applyMoves(grants, 200, [made])).toMatchObject({ made: [{ gpus: 0, asked: 5 }] })
    }
  })

  it("has nothing idle where capacity is not known", () => {
    expect(applyMoves(grants, null, [move(IDLE, "a", 5)])).toMatchObject({ idle: null, made: [{ gpus: 0 }] })
  })

  const place = fc.constantFrom("a", "b", "c", IDLE)
  const anyMove = fc.record({ from: place, to: place, gpus: fc.nat(500) })

  it("keeps all together the same, nobody below zero", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 8 }), (moves) => {
        const result = applyMoves(grants, 200, moves)
        const held = [...result.grants.map((each) => each.after), result.idle?.after ?? 0]
        expect(held.reduce((sum, gpus) => sum + gpus, 0)).toBe(200)
        expect(Math.min(...held)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it("does not depend on the order of moves that all can be made", () => {
    const small = fc.array(fc.record({ from: place, to: place, gpus: fc.nat(5) }), { maxLength: 6 })
    const rich = grants.map(({ lab }) => ({ lab, gpus: 1000 }))
    fc.assert(
      fc.property(small, (moves) => {
        const forwards = applyMoves(rich, 4000, moves).grants
        expect(applyMoves(rich, 4000, moves.toReversed()).grants).toEqual(forwards)
      }),
    )
  })
})

describe("daysOfWork", () => {
  it("takes for ever on no GPU, which is no number of days", () => {
    expect(daysOfWork(1000, 0)).toBeNull()
  })

  it("is GPU-hours over GPUs × 24: LLaMA-65B on 2,048 GPUs takes about 21 days", () => {
    expect(daysOfWork(1_022_362, 2048)).toBeCloseTo(20.8, 1)
    expect(daysOfWork(0, 8)).toBe(0)
  })
})
