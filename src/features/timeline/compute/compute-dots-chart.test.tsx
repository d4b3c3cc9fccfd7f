import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import type { ComputeDot, ComputeDotsChartProps } from "./compute-dots.ts"
import ComputeDotsChart from "./compute-dots-chart.tsx"

const dot = (id: string, value: number, more: Partial<ComputeDot> = {}): ComputeDot => ({
  id,
  label: id,
  value,
  amount: String(value),
  kind: "run",
  fill: "blue",
  spoken: `${id}: ${value} GPU-hours`,
  ...more,
})

const props: ComputeDotsChartProps = {
  width: WIDE,
  groups: [
    {
      id: "a",
      label: "A100",
      dots: [dot("OPT-175B", 809_472, { kind: "estimate" }), dot("LLaMA-65B", 1_022_362)],
    },
    { id: "h", label: "H100", dots: [dot("Llama 3: Total", 7_700_000, { kind: "total" })] },
  ],
  kinds: [{ kind: "run", label: "run" }],
  texts: { name: "Published runs", description: "GPU-hours, logarithmic", unit: "GPU-hours" },
  formatTick: (value) => `10^${Math.log10(value)}`,
}

describe("ComputeDotsChart", () => {
  it("draws an axis where nothing is published", () => {
    expect(draw(<ComputeDotsChart {...props} groups={[]} />).texts()).toContain("10^0")
  })

  it("marks whole powers of ten around the values and nothing between", () => {
    const ticks = draw(<ComputeDotsChart {...props} />)
      .texts()
      .filter((text) => text?.startsWith("10^"))
    expect(ticks).toEqual(["10^5", "10^6", "10^7"])
  })

  it("names every dot with its amount, in its group", () => {
    const { texts } = draw(<ComputeDotsChart {...props} />)
    expect(texts()).toEqual(
      expect.arrayContaining(["A100", "OPT-175B", "809472", "LLaMA-65B", "H100", "7700000"]),
    )
  })

  it("tells what a source states from what is estimated and from totals, by shape", () => {
    const { find } = draw(<ComputeDotsChart {...props} kinds={[]} />)
    expect(find("circle[fill=blue]")).toHaveLength(1)
    expect(find("rect[fill=blue]")).toHaveLength(1)
    expect(find("path[stroke=blue]").map((path) => path.getAttribute("fill"))).toEqual(["var(--bg)"])
  })

  it("puts ten times as much one line further", () => {
    const groups = [{ id: "a", label: "A", dots: [dot("x", 10), dot("y", 100), dot("z", 1000)] }]
    const { find } = draw(<ComputeDotsChart {...props} groups={groups} kinds={[]} />)
    const [x = 0, y = 0, z = 0] = find("circle").map((circle) => Number(circle.getAttribute("cx")))
    expect(y - x).toBeCloseTo(z - y)
  })

  it("walks the dots by keys and chooses one", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: null, onSelect: (id: string | null) => chosen.push(id) }
    const { user, container } = draw(<ComputeDotsChart {...props} choice={choice} width={NARROW} />)
    await user.tab()
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}")
    expect(container.querySelector("[aria-live]")).toHaveTextContent("LLaMA-65B: 1022362 GPU-hours")
    expect(chosen).toEqual(["LLaMA-65B"])
  })
})
