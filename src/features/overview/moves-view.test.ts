// @vitest-environment node
import { describe, expect, it } from "vitest"
import { fetchApi } from "#data/client.ts"
import { allocationsSchema } from "#model/allocation.ts"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import { serve } from "#testing/serve.ts"
import { toClustersView } from "./clusters-view.ts"
import { toMovesView } from "./moves-view.ts"

const FIVE = days("2020-05-07", 5)
const view = (series: ReturnType<typeof granted>[], anomalies: ReturnType<typeof anomaly>[] = []) =>
  toMovesView(toClustersView(allocations(FIVE, series, { anomalies })))
const listed = ({ moves }: ReturnType<typeof toMovesView>) =>
  moves.map(({ day, from, to, gpus }) => `${day.slice(8)} ${from}→${to} ${gpus}`)

describe("toMovesView", () => {
  it("finds nothing where there is no lab, and where nothing changes", () => {
    const nothing = { moves: [], added: [], largest: null }
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

  it("finds in the shipped record four moves of 80 GPUs, two of them to vc6YE", async () => {
    serve()
    const data = await fetchApi("/orgs/helios-earth/allocations?step=day", allocationsSchema)
    const found = toMovesView(toClustersView(data))
    expect(found.largest).toEqual({ times: 4, gpus: 80, riser: { lab: "vc6YE", times: 2 } })
    expect(found.moves.map(({ gpus }) => gpus)).toEqual([80, 80, 80, 80, 48, 40, 16, 16, 16, 8])
    expect(found.moves.slice(0, 4).map(({ day, from, to }) => `${day} ${from}→${to}`)).toEqual([
      "2020-04-07 vcXrB→vc6YE",
      "2020-04-10 vcp4O→vcMod",
      "2020-06-16 vc6YE→vcvlY",
      "2020-07-02 vcvlY→vc6YE",
    ])
    expect(found.added.slice(0, 2)).toMatchObject([
      { day: "2020-06-30", lab: "vcVP5", gpus: 176 },
      { day: "2020-06-30", lab: "vc4om", gpus: 96 },
    ])
  })
})
