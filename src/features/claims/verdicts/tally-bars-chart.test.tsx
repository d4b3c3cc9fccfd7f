import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import TallyBarsChart from "./tally-bars-chart.tsx"

const bar = (id: string, count: number) => ({
  id,
  label: id,
  count,
  detail: `${count} claims`,
  spoken: `${id}: ${count}`,
})
const texts = { name: "What became of them", description: "claims" }
const widths = (drawing: ReturnType<typeof draw>) =>
  drawing.find("rect[height='12']").map((rect) => Number(rect.getAttribute("width")))

describe("TallyBarsChart", () => {
  it("no bar where there is none", () => {
    expect(widths(draw(<TallyBarsChart width={WIDE} bars={[]} texts={texts} />))).toEqual([])
  })

  it("draws bars from zero, as long as they are many", () => {
    const [few = 0, many = 0] = widths(
      draw(<TallyBarsChart width={WIDE} bars={[bar("few", 2), bar("many", 8)]} texts={texts} />),
    )
    expect(many / few).toBeCloseTo(4)
  })

  it("leaves room for what stands behind the longest, in both layouts", () => {
    for (const width of [1040, NARROW]) {
      const drawing = draw(<TallyBarsChart bars={[bar("many", 20)]} texts={texts} width={width} />)
      const detail = drawing.find("text")[1]
      expect(Number(detail?.getAttribute("x")) + 60).toBeLessThan(width)
      drawing.unmount()
    }
  })

  it("walks and chooses by keys", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: null, onSelect: (id: string | null) => chosen.push(id) }
    const { user } = draw(
      <TallyBarsChart width={WIDE} bars={[bar("a", 1), bar("b", 2)]} texts={texts} choice={choice} />,
    )
    await user.tab()
    await user.keyboard("{End}{Enter}")
    expect(chosen).toEqual(["b"])
  })
})
