import { describe, expect, it } from "vitest"
import { toIssueAddress, toReportText } from "./correction-report.ts"

const words = { record: "Record: ", data: "Data: ", wrong: "Wrong: ", source: "Source: ", blank: "…" }

describe("toReportText", () => {
  it("leaves a place for everything the reader has not written", () => {
    const report = { record: "", org: "meta", dataVersion: "1.0.0", wrong: "", source: " " }
    expect(toReportText(report, words)).toBe("Record: …\n\nData: meta 1.0.0\n\nWrong: …\n\nSource: …\n")
  })

  it("names record, data version, fault and source", () => {
    const report = {
      record: "ada",
      org: "meta",
      dataVersion: "1.2.0",
      wrong: "The month is May.\nNot June.",
      source: "https://example.org",
    }
    expect(toReportText(report, words)).toBe(
      "Record: ada\n\nData: meta 1.2.0\n\nWrong: The month is May.\nNot June.\n\nSource: https://example.org\n",
    )
  })
})

describe("toIssueAddress", () => {
  it.each(["", "example.org", "javascript:alert(1)", "mailto:a@example.org"])(
    "makes no link of “%s”, which is no web address",
    (tracker) => {
      expect(toIssueAddress(tracker, "t", "b")).toBeNull()
    },
  )

  it("fills in title and text, whatever signs they hold", () => {
    const address = toIssueAddress("https://example.org/new?labels=data", "A & B", "1 = 2?\n重组")
    expect(address).not.toBeNull()
    expect(Object.fromEntries(new URL(address ?? "").searchParams)).toEqual({
      labels: "data",
      title: "A & B",
      body: "1 = 2?\n重组",
    })
  })
})
