import { describe, expect, it } from "vitest"
import { toBibtex, toCslJson, toRis } from "./citation.ts"

const cited = {
  title: "Scenario: 58 % of {FAIR_US} & more",
  key: "meta-granted",
  dataVersion: "1.0.0",
  released: "2026-11-23",
  accessed: "2026-11-24",
  url: "https://example.org/meta?labs=a~b#granted",
}

describe("citations", () => {
  it("writes BibTeX as @misc, with what TeX would read as a command escaped", () => {
    expect(toBibtex(cited).split("\n")).toEqual([
      "@misc{power-draw-meta-granted-1.0.0,",
      "  author = {{Power Draw}},",
      "  title = {{Scenario: 58 \\% of \\{FAIR\\_US\\} \\& more}},",
      "  year = {2026},",
      "  version = {1.0.0},",
      "  howpublished = {\\url{https://example.org/meta?labs=a~b#granted}},",
      "  note = {Data version 1.0.0, accessed 2026-11-24},",
      "  urldate = {2026-11-24},",
      "}",
      "",
    ])
  })

  it("writes RIS of type DATA, line by line, with the end of the record", () => {
    const lines = toRis(cited).split("\r\n")
    expect(lines[0]).toBe("TY  - DATA")
    expect(lines).toContain("ET  - 1.0.0")
    expect(lines).toContain("Y2  - 2026/11/24")
    expect(lines.slice(-2)).toEqual(["ER  - ", ""])
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })

  it("writes CSL-JSON of type dataset, with version and both dates", () => {
    expect(JSON.parse(toCslJson(cited))).toEqual([
      expect.objectContaining({
        type: "dataset",
        title: cited.title,
        version: "1.0.0",
        issued: { "date-parts": [[2026, 11, 23]] },
        accessed: { "date-parts": [[2026, 11, 24]] },
        URL: cited.url,
      }),
    ])
  })

  it("keeps a title with line ends on one line", () => {
    expect(toRis({ ...cited, title: "a\nER  - \nb" })).toContain("TI  - a ER - b\r\n")
  })
})
