import { describe, expect, it } from "vitest"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { toMatchedMoves } from "./matched-moves.ts"

const FIVE = days("2020-05-07", 5)
const view = (series: ReturnType<typeof granted>[], anomalies: ReturnType<typeof anomaly>[] = []) =>
  toMatchedMoves(allocations(FIVE, series, { anomalies }))
const listed = ({ moves }: ReturnType<typeof toMatchedMoves>) =>
  moves.map(({ day, from, to, gpus }) => `${day.slice(8)} ${from}→${to} ${gpus}`)

describe("toMatchedMoves", () => {
  it("finds nothing where there is no lab, and where nothing changes", () => {
    const nothing = { moves: [], added: [], withdrawn: [], largest: null }
    expect(view([])).toEqual(nothing)
    expect(view([granted("a", 8, 8, 8, 8, 8)])).toEqual(nothing)
  })

  it("has no largest move where something was only added", () => {
    const { added, largest } = view([granted("a", 8, 8, 24, 24, 24)])
    expect(added).toMatchObject([{ day: "2020-05-09", lab: "a", gpus: 16 }])
    expect(largest).toBeNull()
  })

  it("says how often the largest size occurs and who rose most often in it", () => {
    const found = view([
      granted("a", 80, 0, 80, 0, 10),
      granted("b", 0, 80, 0, 0, 0),
      granted("c", 10, 10, 10, 90, 80),
    ])
    expect(listed(found)).toEqual(["08 a→b 80", "09 b→a 80", "10 a→c 80", "11 c→a 10"])
    expect(found.largest).toEqual({ times: 3, gpus: 80, riser: { lab: "b", times: 1 } })
  })

  it("prefers the lab that rose twice over the one that rose first", () => {
    const found = view([granted("a", 8, 0, 8, 0, 8), granted("b", 0, 8, 0, 8, 0)])
    expect(found.largest).toEqual({ times: 4, gpus: 8, riser: { lab: "b", times: 2 } })
    const later = view([
      granted("a", 8, 0, 8, 0, 8),
      granted("b", 0, 8, 0, 0, 0),
      granted("c", 0, 0, 0, 8, 0),
    ])
    expect(later.largest).toEqual({ times: 4, gpus: 8, riser: { lab: "a", times: 2 } })
  })

  it("passes over an excluded day and compares its neighbours", () => {
    const [a, b] = [granted("a", 8, 8, 0, 8, 8), granted("b", 0, 0, 840, 0, 0)]
    expect(listed(view([a, b]))).toHaveLength(2)
    expect(listed(view([a, b], [anomaly("2020-05-09", ["a", "b"])]))).toEqual([])
  })

  it("keeps what other labs did on a day that is excluded for one", () => {
    const series = [
      granted("odd", 8, 8, 0, 8, 8),
      granted("a", 40, 40, 0, 0, 0),
      granted("b", 0, 0, 40, 40, 40),
    ]
    expect(listed(view(series, [anomaly("2020-05-09", ["odd"])]))).toEqual(["09 a→b 40"])
  })

  it("takes no cut from a last day that is excluded", () => {
    const series = [granted("a", 8, 8, 8, 8, 0), granted("b", 0, 0, 0, 0, 8)]
    expect(view(series, [anomaly("2020-05-11", ["a", "b"])])).toMatchObject({ moves: [], added: [] })
  })
})
