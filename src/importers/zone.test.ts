import { describe, expect, it } from "vitest"
import { dayOfIso, isoOfDay, isZone, openZone, SECONDS } from "./zone.ts"

const local = (text: string) => Date.parse(`${text}Z`) / 1000

describe("openZone", () => {
  it("refuses a name that is no zone", () => {
    expect(() => openZone("Mars/Olympus")).toThrow(RangeError)
    expect([isZone("Mars/Olympus"), isZone("Asia/Kathmandu"), isZone("")]).toEqual([false, true, false])
  })

  it("of UTC is the clock itself", () => {
    const zone = openZone("UTC")
    expect([zone.earlierInstantOf(1000), zone.laterInstantOf(1000)]).toEqual([1000, 1000])
    expect(zone.startOfDay(3)).toBe(3 * SECONDS.day)
  })

  it("gives both instants of an hour that occurs twice, the earlier first", () => {
    const zone = openZone("America/New_York")
    const twice = local("2026-11-01T01:30:00")
    const first = zone.earlierInstantOf(twice)
    expect(new Date(first * 1000).toISOString()).toBe("2026-11-01T05:30:00.000Z")
    expect(zone.laterInstantOf(twice) - first).toBe(SECONDS.hour)
  })

  it("reads a time that the clock skips by the offset before the jump", () => {
    const zone = openZone("America/New_York")
    const skipped = local("2026-03-08T02:30:00")
    expect(zone.earlierInstantOf(skipped)).toBe(skipped + 5 * SECONDS.hour)
    expect(zone.laterInstantOf(skipped)).toBe(skipped + 5 * SECONDS.hour)
  })

  it.each([
    ["America/New_York", "2026-11-01", 25],
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-06-01", 24],
    ["Australia/Lord_Howe", "2026-04-05", 24.5],
    // the clock skips the first hour of the day: it begins at one
    ["America/Havana", "2026-03-08", 23],
    ["UTC", "2026-11-01", 24],
  ])("in %s the day %s has %d hours", (name, day, hours) => {
    const zone = openZone(name)
    const index = dayOfIso(day)
    expect((zone.startOfDay(index + 1) - zone.startOfDay(index)) / SECONDS.hour).toBe(hours)
    expect(isoOfDay(zone.dayOf(zone.startOfDay(index)))).toBe(day)
    expect(isoOfDay(zone.dayOf(zone.startOfDay(index + 1) - 1))).toBe(day)
  })

  it("knows zones that are no whole hours off", () => {
    expect(openZone("Asia/Kathmandu").offsetAt(0)).toBe(5.5 * SECONDS.hour)
    expect(openZone("Asia/Kathmandu").offsetAt(local("2026-01-01T00:00:00"))).toBe(5.75 * SECONDS.hour)
  })
})
