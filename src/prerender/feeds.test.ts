import { i18n } from "@lingui/core"
import { QueryClient } from "@tanstack/react-query"
import { beforeAll, describe, expect, it } from "vitest"
import { createApiFetch } from "#api/fetch.ts"
import { configureClient } from "#data/client.ts"
import { orgsQuery } from "#data/orgs.ts"
import { activateLocale } from "#i18n/activate-locale.ts"
import type { Locale } from "#i18n/locale.ts"
import { openFrozen } from "#testing/frozen.ts"
import { type WrittenFeeds, writeFeeds } from "./feeds.ts"

const client = new QueryClient()

async function write(org: string, locale: Locale = "en", site?: string): Promise<WrittenFeeds> {
  if (i18n.locale !== locale) await activateLocale(locale)
  const orgs = await client.ensureQueryData(orgsQuery())
  const found = orgs.find(({ id }) => id === org)
  if (found === undefined) throw new Error(`no ${org} is frozen`)
  return writeFeeds(client, found, site)
}

beforeAll(() => configureClient({ fetch: createApiFetch(openFrozen()) }))

describe("writeFeeds", () => {
  it("tells of a lab what was decided about it and what became of its appeals, the newest first", async () => {
    const { feeds } = await write("meta")
    const paris = feeds.find(({ path }) => path === "meta/team/fair-paris/feed.xml")
    const days = paris?.entries.map(({ day }) => day) ?? []
    expect(days).toEqual(days.toSorted().toReversed())
    const titles = paris?.entries.map(({ title }) => title) ?? []
    expect(titles).toEqual(
      expect.arrayContaining([
        "Scenario: FAIR Paris: 2,216 of 3,584 GPUs granted for August 2023",
        "Scenario: FAIR Paris: appeal filed for 640 GPUs more",
        "Scenario: FAIR Paris: appeal passed up by the allocation meeting, level 2",
      ]),
    )
  })

  it("says first in every title and feed that a scenario is one, and leads to a place on a page", async () => {
    for (const [locale, mark, folder] of [
      ["en", "Scenario: ", "meta/"],
      ["zh", "情景：", "zh/meta/"],
    ] as const) {
      const { feeds } = await write("meta", locale)
      expect(feeds.length).toBeGreaterThan(20)
      for (const { title, path, entries } of feeds) {
        expect(
          [title, ...entries.map((entry) => entry.title)].filter((text) => !text.startsWith(mark)),
        ).toEqual([])
        expect(path.startsWith(folder)).toBe(true)
        for (const { link } of entries) expect(link).toMatch(new RegExp(`^${folder}.+/\\?.+#[a-z]+$`))
      }
    }
  })

  it("has a feed of each team with the changes of its grant, and of each appeal with its steps", async () => {
    const { feeds } = await write("meta")
    const vision = feeds.find(({ path }) => path === "meta/team/fair-paris/fair-paris-vision/feed.xml")
    expect(vision?.entries.at(-1)?.title).toMatch(/GPUs granted from .* on, its first grant on record$/)
    const appeal = feeds.find(({ path }) => path === "meta/decisions/a-2023-08-fair-paris/feed.xml")
    expect(appeal?.entries.map(({ day }) => day)).toEqual(["2023-08-08", "2023-08-02", "2023-07-28"])
  })

  it("gives no two things one id, in either language", async () => {
    const all = [await write("meta"), await write("meta", "zh"), await write("helios-earth")].flatMap(
      ({ feeds }) => feeds,
    )
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { entries } of all) expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it("tells of a measured record the changes of grants, unmarked, and has no meetings of it", async () => {
    const { feeds, calendars } = await write("helios-earth")
    expect(calendars).toEqual([])
    const titles = feeds.flatMap(({ entries }) => entries.map(({ title }) => title))
    expect(titles.length).toBeGreaterThan(0)
    expect(titles.filter((title) => title.startsWith("Scenario"))).toEqual([])
    expect(titles.some((title) => /^vc\w+: [\d,]+ GPUs granted from /.test(title))).toBe(true)
  })

  it("writes a calendar of the organisation and of each lab, with addresses where the site has one", async () => {
    const { calendars } = await write("meta", "en", "https://example.org/pd/")
    const paths = calendars.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(["meta/meetings.ics", "meta/team/fair-paris/meetings.ics"]))
    for (const { source } of calendars) {
      const events = source.split("BEGIN:VEVENT").length - 1
      expect(events).toBeGreaterThan(40)
      expect(source.split("TRANSP:TRANSPARENT")).toHaveLength(events + 1)
      expect(source.split("URL;VALUE=URI:https://example.org/pd/meta/")).toHaveLength(events + 1)
      expect(source.split("DTSTAMP:20230818T000000Z")).toHaveLength(events + 1)
      const uids = source.match(/^UID:.*$/gm) ?? []
      expect(new Set(uids).size).toBe(events)
    }
    expect((await write("meta")).calendars.some(({ source }) => source.includes("URL;"))).toBe(false)
  })
})
