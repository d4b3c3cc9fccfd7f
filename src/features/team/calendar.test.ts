import { describe, expect, it } from "vitest"
import type { Decision } from "#model/decision.ts"
import { listDays, toCalendar } from "./calendar.ts"

const day = { id: "meeting-2023-08-30", day: "2023-08-30", title: "Scenario: meeting", text: "Invented." }

/** Lines with their folds undone (RFC 5545, 3.1). */
const unfold = (file: string) =>
  file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "")

describe("toCalendar", () => {
  it("is a calendar without entries where there are no days", () => {
    const lines = unfold(toCalendar("Scenario: x", [], "2023-08-18"))
    expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"])
    expect(lines).not.toContain("BEGIN:VEVENT")
  })

  it("has what RFC 5545 asks of a calendar and of an event", () => {
    const lines = unfold(toCalendar("Scenario: x", [day], "2023-08-18"))
    expect(lines).toEqual(expect.arrayContaining(["VERSION:2.0", "BEGIN:VEVENT", "END:VEVENT"]))
    expect(lines.some((line) => line.startsWith("PRODID:"))).toBe(true)
    expect(lines).toContain("UID:meeting-2023-08-30@power-draw")
    expect(lines).toContain("DTSTAMP:20230818T000000Z")
    expect(lines).toContain("DTSTART;VALUE=DATE:20230830")
  })

  it("ends every line as the standard says, and folds at 75 octets, Chinese too", () => {
    const file = toCalendar(
      "情景：会议",
      [{ ...day, title: "情景：分配会议，决定下个月的 GPU 分配；请携带申请".repeat(3) }],
      "2023-08-18",
    )
    expect(file.endsWith("\r\n")).toBe(true)
    const lines = file.split("\r\n")
    expect(lines.filter((line) => line.includes("\n"))).toEqual([])
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  })

  it("keeps commas, semicolons and line breaks from ending a value", () => {
    const file = toCalendar("x", [{ ...day, title: "a, b; c", text: "one\ntwo" }], "2023-08-18")
    expect(unfold(file)).toEqual(expect.arrayContaining(["SUMMARY:a\\, b\\; c", "DESCRIPTION:one\\ntwo"]))
  })

  it("gives the same file every time", () => {
    expect(toCalendar("x", [day], "2023-08-18")).toBe(toCalendar("x", [day], "2023-08-18"))
  })
})

describe("listDays", () => {
  const decision = (lab: string, releaseDate: string) => ({ lab, releaseDate }) as Decision
  const words = { meeting: "Meeting", release: (each: Decision) => `Release ${each.releaseDate}`, text: "" }
  const facts = { nextMeeting: "2023-08-30", asOf: "2023-08-18" }

  it("has the next meeting, whatever is released", () => {
    expect(listDays([], "a", facts, words).map((each) => each.title)).toEqual(["Meeting"])
  })

  it("adds releases of the lab that are still to come, each once, in order", () => {
    const decisions = [
      decision("a", "2023-10-31"),
      decision("a", "2023-10-31"),
      decision("a", "2023-08-25"),
      decision("a", "2023-07-01"),
      decision("b", "2023-09-01"),
    ]
    expect(listDays(decisions, "a", facts, words).map((each) => each.day)).toEqual([
      "2023-08-25",
      "2023-08-30",
      "2023-10-31",
    ])
  })
})
