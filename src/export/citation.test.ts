import { Cite } from "@citation-js/core"
import { describe, expect, it } from "vitest"
import "@citation-js/plugin-bibtex"
import "@citation-js/plugin-ris"
import { toBibtex, toCslJson, toRis } from "./citation.ts"

const cited = {
  title: "Scenario: {FAIR_US} & more: GPUs granted",
  sentence: "58 % of all is granted",
  key: "meta-granted",
  dataVersion: "1.0.0",
  released: "2026-11-23",
  accessed: "2026-11-24",
  url: "https://example.org/meta?labs=a~b#granted",
}

describe("citations", () => {
  it("writes BibTeX as @dataset, with what TeX would read as a command escaped", () => {
    expect(toBibtex(cited).split("\n")).toEqual([
      "@dataset{power-draw-meta-granted-1.0.0,",
      "  author = {{Power Draw}},",
      "  title = {{Scenario: \\{FAIR\\_US\\} \\& more: GPUs granted}},",
      "  date = {2026-11-23},",
      "  version = {1.0.0},",
      "  publisher = {Power Draw},",
      "  note = {{58 \\% of all is granted}},",
      "  url = {https://example.org/meta?labs=a~b#granted},",
      "  urldate = {2026-11-24},",
      "}",
      "",
    ])
  })

  it("writes RIS of type DATA, line by line, with the end of the record", () => {
    const lines = toRis(cited).split("\r\n")
    expect(lines[0]).toBe("TY  - DATA")
    expect(lines).toContain("ET  - 1.0.0")
    expect(lines).toContain("AB  - 58 % of all is granted")
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

  it.each([
    ["BibTeX", toBibtex],
    ["RIS", toRis],
    ["CSL-JSON", toCslJson],
  ] as const)("reads the same out of %s with the parser that others use", (_, write) => {
    const { data } = new Cite(write(cited))
    expect(data).toEqual([
      expect.objectContaining({
        type: "dataset",
        title: cited.title,
        version: cited.dataVersion,
        publisher: "Power Draw",
        issued: { "date-parts": [[2026, 11, 23]] },
        accessed: { "date-parts": [[2026, 11, 24]] },
        URL: cited.url,
      }),
    ])
    expect(JSON.stringify(data[0]?.author)).toContain("Power Draw")
    expect([data[0]?.note, data[0]?.abstract]).toContain(cited.sentence)
  })

  it("keeps a title with line ends on one line", () => {
    expect(toRis({ ...cited, title: "a\nER  - \nb" })).toContain("TI  - a ER - b\r\n")
  })
})
