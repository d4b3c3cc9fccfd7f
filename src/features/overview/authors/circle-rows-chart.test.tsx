import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { draw } from "#testing/draw.tsx"
import { NARROW, WIDE } from "#testing/layout.ts"
import CircleRowsChart, { type CircleRow } from "./circle-rows-chart.tsx"

const texts = {
  name: "All but three had left",
  description: "One circle per author",
  certain: "gone for certain",
  possible: "may be gone",
  rest: "seen later",
}
const row = (id: string, certain: number, possible: number, rest: number, group = "LLaMA"): CircleRow => ({
  id,
  group,
  label: `on ${id}`,
  certain,
  possible,
  people: Array.from({ length: certain + possible + rest }, (_, index) => `${id}, author ${index}`),
  total: `${certain} to ${certain + possible} gone`,
  fill: "red",
  text: "maroon",
})
const rows = [row("a", 6, 3, 5), row("b", 11, 0, 3), row("c", 4, 8, 7, "OPT")]

/** Circles in the colour of a row: filled, half filled (a hollow one with half a disc), hollow. */
function countMarks(find: (selector: string) => Element[]) {
  return {
    certain: find("circle[fill=red]").length,
    possible: find("path[fill=red]").length,
    rest: find("circle[stroke='var(--rule2)']").length - 1,
  }
}

describe("CircleRowsChart", () => {
  it("shows no more than its legend where there is no row", () => {
    const { texts: shown } = draw(<CircleRowsChart width={WIDE} rows={[]} texts={texts} />)
    expect(shown()).toEqual(["gone for certain", "may be gone", "seen later"])
  })

  it("has a name that says what is seen", () => {
    draw(<CircleRowsChart width={WIDE} rows={rows} texts={texts} />)
    expect(screen.getByRole("img", { name: "All but three had left" })).toHaveAccessibleDescription(
      "One circle per author",
    )
  })

  it("draws a row of nobody without a circle", () => {
    const { find, texts: shown } = draw(
      <CircleRowsChart width={WIDE} rows={[row("a", 0, 0, 0)]} texts={texts} />,
    )
    expect(countMarks(find)).toEqual({ certain: 0, possible: 0, rest: 0 })
    expect(shown()).toContain("0 to 0 gone")
  })

  it.each([["wide", 1040] as const, ["narrow", NARROW] as const])(
    "draws one circle per person, by what is known of them, where it is %s",
    (_, width) => {
      const { find } = draw(<CircleRowsChart rows={rows} texts={texts} width={width} />)
      expect(countMarks(find)).toEqual({ certain: 6 + 11 + 4, possible: 3 + 0 + 8, rest: 5 + 3 + 7 })
      // one circle per person, and three of the legend
      expect(find("circle")).toHaveLength(14 + 14 + 19 + 3)
    },
  )

  it.each([["wide", 1040] as const, ["narrow", NARROW] as const])(
    "names each group once and counts each row in words where it is %s",
    (_, width) => {
      const { texts: shown } = draw(<CircleRowsChart rows={rows} texts={texts} width={width} />)
      expect(shown().slice(0, -3)).toEqual([
        ...["LLaMA", "on a", "6 to 9 gone", "on b", "11 to 11 gone"],
        ...["OPT", "on c", "4 to 12 gone"],
      ])
    },
  )

  it("keeps every circle inside its space, at 19 persons and 328 px too", () => {
    for (const width of [1040, NARROW]) {
      const { find, unmount } = draw(<CircleRowsChart rows={rows} texts={texts} width={width} />)
      const places = find("circle").map(
        (circle) => Number(circle.getAttribute("cx")) + Number(circle.getAttribute("r")),
      )
      expect(Math.max(...places)).toBeLessThanOrEqual(width)
      unmount()
    }
  })

  it("is walked row by row, each read out, and chosen by Enter", async () => {
    const chosen: (string | null)[] = []
    const choice = { selected: null, onSelect: (id: string | null) => chosen.push(id) }
    const { user, container } = draw(
      <CircleRowsChart width={WIDE} rows={rows} texts={texts} choice={choice} />,
    )
    const said = () => container.querySelector("[aria-live=polite]")?.textContent
    await user.tab()
    await user.keyboard("{ArrowDown}")
    expect(said()).toBe("LLaMA, on a: 6 to 9 gone")
    await user.keyboard("{ArrowRight}")
    expect(said()).toBe("a, author 0")
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}")
    expect(said()).toBe("OPT, on c: 4 to 12 gone")
    expect(chosen).toEqual(["c"])
  })
})
