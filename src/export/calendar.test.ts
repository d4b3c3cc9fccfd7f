import { describe, expect, it } from "vitest"
import { toCalendar } from "./calendar.ts"

const day = { id: "meeting-2023-08-30", day: "2023-08-30", title: "Scenario: meeting", text: "Invented." }

/** Lines with their folds undone (RFC 5545, 3.1). */
const unfold = (file: string) =>
  file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "")

describe("toCalendar", () => {
  it("is a calendar without entries where there are no days", () => {
    const lines = unfold(toCalendar({ name: "Scenario: x", stamp: "2023-08-18" }, []))
    expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"])
    expect(lines).not.toContain("BEGIN:VEVENT")
  })

  it("has what RFC 5545 asks of a calendar and of an event", () => {
    const lines = unfold(toCalendar({ name: "Scenario: x", stamp: "2023-08-18" }, [day]))
    expect(lines).toEqual(expect.arrayContaining(["VERSION:2.0", "BEGIN:VEVENT", "END:VEVENT"]))
    expect(lines.some((line) => line.startsWith("PRODID:"))).toBe(true)
    expect(lines).toContain("UID:meeting-2023-08-30@power-draw")
    expect(lines).toContain("DTSTAMP:20230818T000000Z")
    expect(lines).toContain("DTSTART;VALUE=DATE:20230830")
  })

  it("keeps nobody busy, and leads back to its page where that has an address", () => {
    const page = { ...day, url: "https://example.org/meta/team/fair-paris/" }
    const lines = unfold(toCalendar({ name: "x", stamp: "2023-08-18" }, [day, page]))
    expect(lines.filter((line) => line === "TRANSP:TRANSPARENT")).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith("URL"))).toEqual([
      "URL;VALUE=URI:https://example.org/meta/team/fair-paris/",
    ])
  })

  it("ends every line as the standard says, and folds at 75 octets, Chinese too", () => {
    const file = toCalendar({ name: "情景：会议", stamp: "2023-08-18" }, [
      { ...day, title: "情景：分配会议，决定下个月的 GPU 分配；请携带申请".repeat(3) },
    ])
    expect(file.endsWith("\r\n")).toBe(true)
    const lines = file.split("\r\n")
    expect(lines.filter((line) => line.includes("\n"))).toEqual([])
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  })

  it("keeps commas, semicolons and line breaks from ending a value", () => {
    const file = toCalendar({ name: "x", stamp: "2023-08-18" }, [
      { ...day, title: "a, b; c", text: "one\ntwo" },
    ])
    expect(unfold(file)).toEqual(expect.arrayContaining(["SUMMARY:a\\, b\\; c", "DESCRIPTION:one\\ntwo"]))
  })

  it("gives the same file every time", () => {
    expect(toCalendar({ name: "x", stamp: "2023-08-18" }, [day])).toBe(
      toCalendar({ name: "x", stamp: "2023-08-18" }, [day]),
    )
  })
})
