import { describe, expect, it } from "vitest"
import type { Anomaly } from "#model/allocation.ts"
import { allocations, anomaly, days, granted } from "#testing/allocation-builders.ts"
import type { LabUnit } from "./lab-units.ts"
import { toMatchedMoves } from "./matched-moves.ts"

const FIVE = days("2020-05-07", 5)
const view = (series: ReturnType<typeof granted>[], anomalies: ReturnType<typeof anomaly>[] = []) =>
  toMatchedMoves(
    allocations(FIVE, series, { anomalies }),
    series.map(({ lab }) => ({ id: lab, lab, cluster: null })),
  )
const listed = ({ moves }: ReturnType<typeof toMatchedMoves>) =>
  moves.map(({ day, from, to, gpus }) => `${day.slice(8)} ${from}→${to} ${gpus}`)

describe("toMatchedMoves", () => {
  it("finds nothing where there is no lab, and where nothing changes", () => {
    const nothing = {
      ...{ moves: [], added: [], doubtful: [], withdrawn: [], exchanges: [] },
      ...{ hasClusters: false, largest: null },
    }
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
    expect(found.largest).toMatchObject({ times: 3, gpus: 80, riser: { lab: "b", times: 1 } })
  })

  it("prefers the lab that rose twice over the one that rose first", () => {
    const found = view([granted("a", 8, 0, 8, 0, 8), granted("b", 0, 8, 0, 8, 0)])
    expect(found.largest).toMatchObject({ times: 4, gpus: 8, riser: { lab: "b", times: 2 } })
    const later = view([
      granted("a", 8, 0, 8, 0, 8),
      granted("b", 0, 8, 0, 0, 0),
      granted("c", 0, 0, 0, 8, 0),
    ])
    expect(later.largest).toMatchObject({ times: 4, gpus: 8, riser: { lab: "a", times: 2 } })
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

describe("toMatchedMoves of labs in several clusters", () => {
  const units: LabUnit[] = [
    { id: "ada-east", lab: "ada", cluster: "east" },
    { id: "ada-west", lab: "ada", cluster: "west" },
    { id: "eve", lab: "eve", cluster: "east" },
    { id: "wim", lab: "wim", cluster: "west" },
  ]
  const twin = (series: ReturnType<typeof granted>[], anomalies: Anomaly[] = []) =>
    toMatchedMoves(allocations(FIVE, series, { anomalies }), units)

  it("matches nothing across clusters, even of the same size", () => {
    const found = twin([granted("eve", 8, 0, 0, 0, 0), granted("wim", 0, 8, 8, 8, 8)])
    expect(found).toMatchObject({ moves: [], exchanges: [], largest: null, hasClusters: true })
    expect(found.added).toMatchObject([{ lab: "wim", gpus: 8 }])
    expect(found.withdrawn).toMatchObject([{ lab: "eve", gpus: 8 }])
  })

  it("reads a fall in one cluster and an equal rise in another as a move of the lab, not as a gain", () => {
    const found = twin([
      granted("ada-east", 8, 16, 16, 16, 16),
      granted("ada-west", 16, 8, 8, 8, 8),
      granted("eve", 16, 8, 8, 8, 8),
      granted("wim", 4, 12, 12, 12, 12),
    ])
    expect(listed(found)).toEqual(["08 eve→ada-east 8", "08 ada-west→wim 8"])
    const exchange = { day: "2020-05-08", lab: "ada", gpus: 8, from: "ada-west", to: "ada-east" }
    expect(found.exchanges).toEqual([exchange])
    expect(found.largest).toMatchObject({ times: 2, exchanged: { times: 2, exchanges: [exchange] } })
  })

  it("finds an exchange where nobody else changed, and none where the amounts differ", () => {
    const alone = twin([granted("ada-east", 8, 16, 16, 16, 16), granted("ada-west", 16, 8, 8, 8, 8)])
    expect(alone.exchanges).toHaveLength(1)
    expect(alone).toMatchObject({ added: [], withdrawn: [] })
    const uneven = twin([granted("ada-east", 8, 20, 20, 20, 20), granted("ada-west", 16, 8, 8, 8, 8)])
    expect(uneven.exchanges).toEqual([])
  })

  it("lets a rise be entered by one fall alone, and leaves other moves of the lab on that day apart", () => {
    const three: LabUnit[] = [...units, { id: "ada-south", lab: "ada", cluster: "south" }]
    const series = [
      granted("ada-east", 8, 16, 16, 16, 16),
      granted("ada-west", 16, 8, 8, 8, 8),
      granted("ada-south", 16, 8, 8, 8, 8),
    ]
    const found = toMatchedMoves(allocations(FIVE, series), three)
    expect(found.exchanges.map(({ from, to }) => `${from}→${to}`)).toEqual(["ada-west→ada-east"])
    expect(found.withdrawn).toMatchObject([{ lab: "ada-south", gpus: 8 }])
  })

  it("keeps a rise apart of which the record warns", () => {
    const found = twin(
      [granted("wim", 0, 8, 8, 24, 24)],
      [anomaly("2020-05-10", ["wim"], { effect: "caveat" })],
    )
    expect(found.added).toMatchObject([{ day: "2020-05-08", gpus: 8 }])
    expect(found.doubtful).toMatchObject([{ day: "2020-05-10", gpus: 16 }])
  })
})
