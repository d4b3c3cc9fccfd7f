import { describe, expect, it } from "vitest"
import { breakLines } from "#charts/break-lines.ts"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { CountBar } from "./count-bars.ts"
import CountBarsChart from "./count-bars-chart.tsx"

const bar = (certain: number, most: number): CountBar => ({
  id: "a",
  text: "More than half of the authors had left by September.",
  origin: "A paper, 2023",
  certain,
  most,
  of: 14,
  claimed: { from: 8, to: null },
  claimLabel: "the claim needs 8",
  verdict: "Possible, not shown",
  detail: "The evidence allows 6 to 9.",
  fill: "red",
  spoken: "said",
})
const chart = (bars: CountBar[], width = WIDE) =>
  draw(
    <CountBarsChart
      bars={bars}
      texts={{ name: "Claims", description: "Counted", all: (count) => `all ${count}` }}
      width={width}
    />,
  )

describe("CountBarsChart", () => {
  it.each([1040, NARROW])(
    "shows claim, what is certain and possible, what is needed and the verdict, %d px wide",
    (width) => {
      const { find, texts } = chart([bar(6, 9)], width)
      const [certain, possible] = find("rect").map((each) => Number(each.getAttribute("width")))
      expect((possible ?? 0) / (certain ?? 1)).toBeCloseTo(3 / 6)
      expect(texts().join(" ")).toMatch(/More than half.*the claim needs 8.*Possible, not shown/s)
      expect(texts()).toEqual(expect.arrayContaining(["6", "9", "all 14"]))
    },
  )

  it("says one number once where nothing is open", () => {
    expect(
      chart([bar(11, 11)])
        .texts()
        .filter((text) => text === "11"),
    ).toHaveLength(1)
  })
})

describe("breakLines", () => {
  const width = (text: string) => text.length

  it("breaks at spaces, and Chinese anywhere", () => {
    expect(breakLines("", 10, width)).toEqual([])
    expect(breakLines("one two three", 7, width)).toEqual(["one two", "three"])
    expect(breakLines("截至九月已有过半", 4, width)).toEqual(["截至九月", "已有过半"])
  })

  it("leaves a word that is too long whole", () => {
    expect(breakLines("extraordinary day", 5, width)).toEqual(["extraordinary", "day"])
  })
})
