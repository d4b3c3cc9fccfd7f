import { describe, expect, it } from "vitest"
import { countLeft } from "#analytics/departures.ts"
import { addMonths, listAsOfPresets } from "#features/attrition/as-of-presets.ts"
import { toDayNumber } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { leaver, paper } from "#testing/builders.ts"
import { readFrozen } from "#testing/frozen.ts"
import { toSurvivalPanels } from "./view.ts"

const papers = readFrozen<Paper[]>("meta/papers.json")
const people = readFrozen<Person[]>("meta/people.json")
const asOf = "2023-09-06"

describe("toSurvivalPanels", () => {
  it("has no panels without papers, and none for a paper without authors", () => {
    expect(toSurvivalPanels([], [], { asOf })).toEqual([])
    expect(toSurvivalPanels([paper("p", [])], [], { asOf })).toEqual([])
  })

  it("keeps an author without a record open, the median not reached", () => {
    const [panel] = toSurvivalPanels([paper("p", ["nobody"])], [], { asOf })
    expect(panel?.counts.every(({ open }) => open === 1)).toBe(true)
    expect(panel?.median.to).toBeNull()
  })

  it("draws no line for a date before the paper", () => {
    const [panel] = toSurvivalPanels([paper("p", ["ada"])], [leaver("ada", "2023-05-01")], {
      asOf: "2022-01-01",
    })
    expect(panel?.asOf).toBeNull()
  })

  it("counts seen, open and gone as countLeft does, adding up to all authors", () => {
    for (const panel of toSurvivalPanels(papers, people, { asOf })) {
      for (const { months, seen, open, gone } of panel.counts) {
        const published = Date.parse(panel.paper.published)
        const days = Math.round((months * 365.2425) / 12)
        const date = new Date(published + days * 86_400_000).toISOString().slice(0, 10)
        const { least, most } = countLeft(panel.paper, people, date)
        expect({ seen, open, gone }).toEqual({
          seen: panel.authors - most,
          open: most - least,
          gone: least,
        })
      }
      expect(panel.mean.from ?? 0).toBeLessThanOrEqual(panel.mean.to ?? 0)
    }
  })
})

describe("listAsOfPresets", () => {
  it("has six months after each paper, the press days, and the newest sighting last", () => {
    const presets = listAsOfPresets(papers, people, ["2023-09-06", "2025-05-26"])
    expect(presets).toHaveLength(papers.length + 3)
    expect(presets.map(({ date }) => date)).toContain("2025-05-26")
    const last = presets.at(-1)
    expect(last?.kind).toBe("latest")
    expect(toDayNumber(last?.date ?? "")).toBeGreaterThan(toDayNumber("2025-05-26"))
  })

  it("takes a short month’s last day", () => {
    expect(addMonths("2023-08-31", 6)).toBe("2024-02-29")
  })
})
