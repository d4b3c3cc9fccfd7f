import { describe, expect, it } from "vitest"
import type { Decision } from "#model/decision.ts"
import { languageOf } from "#testing/language.ts"
import { type CalendarOwner, listMeetingDays } from "./meeting-days.ts"

const decision = (more: Partial<Decision> = {}): Decision => ({
  id: "d-2023-08-a",
  meetingDate: "2023-07-26",
  period: "2023-08",
  lab: "a",
  requested: 100,
  granted: 60,
  priority: 2,
  releaseDate: "2023-07-01",
  project: { id: null, name: { en: "Speech", zh: "语音" } },
  reason: { en: "", zh: "" },
  supersedes: null,
  ...more,
})
const facts = (decisions: Decision[] = [], closesDaysBefore: number | null = 7) => ({
  ...{ decisions, closesDaysBefore },
  asOf: "2023-08-18",
  basis: "scenario" as const,
  nextMeeting: "2023-08-30",
})
const OF_ALL: CalendarOwner = { id: "meta", lab: null, address: () => undefined }
const OF_LAB: CalendarOwner = {
  id: "meta-a",
  lab: { id: "a", name: "Lab A" },
  address: (period) => `https://example.org/meta/team/a/${period === null ? "" : `?period=${period}`}`,
}
const english = languageOf()

describe("listMeetingDays", () => {
  it("has the next meeting and the last day to ask before it, whatever was decided", () => {
    const days = listMeetingDays(facts(), OF_ALL, english)
    expect(days.map(({ day, title }) => [day, title])).toEqual([
      ["2023-08-23", "Scenario: last day to ask for GPUs"],
      ["2023-08-30", "Scenario: allocation meeting"],
    ])
    expect(days.every(({ text }) => text.includes("The scenario’s today is 18 August 2023"))).toBe(true)
    expect(days[1]?.text).toContain("About September 2023.")
  })

  it("names no last day to ask where none is on record", () => {
    expect(listMeetingDays(facts([], null), OF_ALL, english).map(({ id }) => id)).toEqual([
      "meeting-meta-2023-08-30",
    ])
  })

  it("has every meeting that was held once, and none on the day of an appeal", () => {
    const all = [
      decision(),
      decision({ id: "d-2023-08-b", lab: "b" }),
      decision({ id: "d-2023-08-a-2", meetingDate: "2023-08-02", supersedes: "d-2023-08-a" }),
    ]
    const ids = listMeetingDays(facts(all), OF_ALL, english).map(({ id }) => id)
    expect(ids).toEqual([
      "requests-meta-2023-07-26",
      "meeting-meta-2023-07-26",
      "requests-meta-2023-08-30",
      "meeting-meta-2023-08-30",
    ])
  })

  it("says what a lab was granted, and leads to the month", () => {
    const meeting = listMeetingDays(facts([decision()]), OF_LAB, english).find(
      ({ id }) => id === "meeting-meta-a-2023-07-26",
    )
    expect(meeting?.text).toContain("Lab A was granted 60 of the 100 GPUs it asked for.")
    expect(meeting?.url).toBe("https://example.org/meta/team/a/?period=2023-08")
  })

  it("adds the releases of the lab that are still to come, each once, and no other lab’s", () => {
    const later = { releaseDate: "2023-10-31" }
    const all = [decision(later), decision(later), decision(), decision({ ...later, lab: "b" })]
    const titles = (owner: CalendarOwner) =>
      listMeetingDays(facts(all), owner, english).flatMap(({ id, title }) =>
        id.startsWith("release") ? [title] : [],
      )
    expect(titles(OF_LAB)).toEqual(["Scenario: planned release of Speech"])
    expect(titles(OF_ALL)).toEqual([])
  })
})
