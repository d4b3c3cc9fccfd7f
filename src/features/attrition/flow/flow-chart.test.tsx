import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import { type FlowSource, placeStreams } from "./flow.ts"
import FlowChart from "./flow-chart.tsx"

const stream = (id: string, kind: string, count: number, isUnknown = false) => ({
  id,
  source: "llama",
  kind,
  label: isUnknown ? "not known" : id,
  count,
  isUnknown,
  spoken: `${count} ${id}`,
})
const source: FlowSource = {
  id: "llama",
  label: "LLaMA, 4 gone",
  fill: "red",
  text: "maroon",
  streams: [stream("Acme", "startup", 2), stream("Beta", "startup", 1), stream("none", "unknown", 1, true)],
}
const texts = { name: "Where they went", description: "Gone by then", empty: "Nobody had gone." }
const chart = (sources: FlowSource[], width = WIDE) =>
  draw(
    <FlowChart
      sources={sources}
      kindNames={{ startup: "start-up", unknown: "not recorded" }}
      texts={texts}
      width={width}
    />,
  )

describe("FlowChart", () => {
  it("says of a source without streams that nobody had gone", () => {
    expect(chart([{ ...source, streams: [] }]).texts()).toContain("Nobody had gone.")
  })

  it.each([1040, NARROW])("has a stream for each end, the unknown one in grey, %d px wide", (width) => {
    const { find, texts: shown } = chart([source], width)
    expect(find("path[fill=red]")).toHaveLength(4)
    expect(find("path[fill='var(--rule2)']")).toHaveLength(2)
    expect(shown().join(" ")).toMatch(/LLaMA, 4 gone.*2 Acme.*1 Beta.*1 not known/)
  })

  it("names each kind once", () => {
    expect(
      chart([source])
        .texts()
        .filter((text) => text === "start-up"),
    ).toHaveLength(1)
  })
})

describe("placeStreams", () => {
  it("gives every person the same height, and lets streams of one kind touch in the middle", () => {
    const [first, second, third] = placeStreams(source.streams)
    expect(first?.size).toBe((second?.size ?? 0) * 2)
    expect(second?.middle).toBe((first?.middle ?? 0) + (first?.size ?? 0))
    expect((third?.middle ?? 0) - (second?.middle ?? 0)).toBeGreaterThan(second?.size ?? 0)
  })
})
