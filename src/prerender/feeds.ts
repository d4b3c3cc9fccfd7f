import { i18n } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { QueryClient } from "@tanstack/react-query"
import { allocationsQuery } from "#data/allocations.ts"
import { appealsQuery, decisionsQuery } from "#data/decisions.ts"
import { labsQuery } from "#data/labs.ts"
import { toCalendar } from "#export/calendar.ts"
import { calendarName } from "#export/calendar-name.ts"
import { appealFeedPath, calendarPath, unitFeedPath } from "#export/feed-paths.ts"
import { type Language, toLanguage } from "#i18n/language.ts"
import { localePrefix } from "#i18n/locale.ts"
import type { Allocations } from "#model/allocation.ts"
import type { Appeals, Decisions } from "#model/decision.ts"
import { isPart } from "#model/lab.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Org } from "#model/org.ts"
import { tellGrantChanges } from "#words/grant-changes.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { type Happening, tellAppeal, tellDecision } from "#words/ledger-entries.ts"
import { listMeetingDays } from "#words/meeting-days.ts"

/** A feed as the build turns it into Atom; addresses are below the site's root. */
export interface WrittenFeed {
  /** stays the same wherever the site moves */
  id: string
  path: string
  title: string
  /** of the page that the feed is about */
  page: string
  /** newest first */
  entries: readonly { id: string; day: string; title: string; text: string; link: string }[]
  /** the day the data knows of, for a feed without entries */
  asOf: string
}

/** All that the build writes of an organisation beside its pages, in one language. */
export interface WrittenFeeds {
  feeds: WrittenFeed[]
  calendars: { path: string; source: string }[]
}

interface Records {
  org: Org
  nodes: readonly LabNode[]
  /** labs and what is below them; by day, or by month of a scenario */
  record: Allocations
  ledger: { decisions: Decisions; appeals: Appeals } | null
  language: Language
  names: LabNames
  /** absolute and ending in a slash; left out where it is not known */
  site: string | undefined
}

/** Feeds and calendars of an organisation with grants, in the language that is active. */
export async function writeFeeds(
  client: QueryClient,
  org: Org,
  site: string | undefined,
): Promise<WrittenFeeds> {
  const has = (resource: string) => org.has.some((each) => each.resource === resource)
  if (!has("allocations")) return { feeds: [], calendars: [] }
  const nodes = await client.ensureQueryData(labsQuery(org.id))
  const hasLedger = has("decisions") && has("appeals")
  const labs = nodes.filter((node) => node.allocated || isPart(node)).map(({ id }) => id)
  const record = await client.ensureQueryData(allocationsQuery({ org: org.id, labs }))
  const ledger = hasLedger
    ? {
        decisions: await client.ensureQueryData(decisionsQuery(org.id)),
        appeals: await client.ensureQueryData(appealsQuery(org.id)),
      }
    : null
  const language = toLanguage(i18n)
  const records = { org, nodes, record, ledger, language, names: labNames(nodes, language), site }
  return { feeds: toFeeds(records), calendars: toCalendars(records) }
}

function toFeeds(records: Records): WrittenFeed[] {
  const { org, nodes, ledger, names } = records
  const ofLabs = nodes.filter(({ allocated }) => allocated).map(({ id }) => toUnitFeed(records, id, id))
  const ofParts = nodes.filter(isPart).flatMap(({ id, parent }) => {
    const lab = labOf(nodes, parent)
    return lab === null ? [] : [toUnitFeed(records, lab, id)]
  })
  const ofAppeals = (ledger?.appeals.appeals ?? []).map((appeal) => {
    const { t } = records.language
    const [name, filed] = [names.label(appeal.lab), records.language.format.date(appeal.filedOn)]
    return toFeed(records, {
      key: `appeal/${appeal.id}`,
      path: appealFeedPath(org.id, appeal.id),
      title: t(msg`${name}: appeal of ${filed}`),
      page: `decisions/?lab=${appeal.lab}&appeal=${appeal.id}#ladder`,
      happenings: tellAppeal(appeal, name, records.language),
    })
  })
  return [...ofLabs, ...ofParts, ...ofAppeals]
}

/** What happened to a lab: decisions and appeals where there are any; else, and below a lab, the changes of its grant. */
function toUnitFeed(records: Records, lab: string, unit: string): WrittenFeed {
  const { org, ledger, names, language, record } = records
  const name = names.label(unit)
  const happenings =
    ledger !== null && unit === lab
      ? [
          ...ledger.decisions.decisions
            .filter((decision) => decision.lab === lab)
            .map((decision) => tellDecision(decision, name, language)),
          ...ledger.appeals.appeals
            .filter((appeal) => appeal.lab === lab)
            .flatMap((appeal) => tellAppeal(appeal, name, language)),
        ]
      : tellGrantChanges(record, { lab, unit, name }, language)
  return toFeed(records, {
    key: `unit/${unit}`,
    path: unitFeedPath(org.id, lab, unit),
    title: name,
    page: `team/${lab}/${unit === lab ? "" : `?team=${unit}`}`,
    happenings,
  })
}

interface FeedParts {
  key: string
  path: string
  title: string
  /** below the organisation */
  page: string
  happenings: readonly Happening[]
}

/** `Scenario:` stands first in every title of what is one; ids differ by language, for a feed is read in one. */
function toFeed({ org, record, language, ...records }: Records, feed: FeedParts): WrittenFeed {
  const { t, format } = language
  const folder = `${localePrefix(format.locale)}${org.id}/`
  const isScenario = (records.ledger?.decisions.basis ?? record.basis) === "scenario"
  const mark = (text: string) => (isScenario ? t(msg`Scenario: ${text}`) : text)
  const label = org.label[format.locale]
  const title = `${feed.title} – ${label} – Power Draw`
  const today = format.date(record.asOf)
  const note = isScenario
    ? t(msg`Scenario, invented to demonstrate, no record. The scenario’s today is ${today}.`)
    : record.bases.granted === "measured"
      ? t(msg`Measured: the record of a scheduler.`)
      : ""
  const idOf = (key: string) => `power-draw/${org.id}/${format.locale}/${key}`
  return {
    id: idOf(feed.key),
    path: `${localePrefix(format.locale)}${feed.path}`,
    title: mark(title),
    page: `${folder}${feed.page}`,
    asOf: record.asOf,
    entries: feed.happenings
      .toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id))
      .map((each) => ({
        id: idOf(each.id),
        day: each.day,
        title: mark(each.title),
        text: joinSentences([each.text, note], format),
        link: `${folder}${each.page}/?${new URLSearchParams(each.search)}#${each.hash}`,
      })),
  }
}

function toCalendars({ org, nodes, ledger, language, names, site }: Records): WrittenFeeds["calendars"] {
  if (ledger === null) return []
  const { decisions } = ledger
  const folder = localePrefix(language.format.locale)
  const make = (lab: { id: string; name: string } | null, page: string) => {
    const home = site === undefined ? undefined : `${site}${folder}${page}`
    const address = (period: string | null) =>
      home === undefined || period === null ? home : `${home}?period=${period}`
    const name = lab?.name ?? org.label[language.format.locale]
    return {
      path: `${folder}${calendarPath(org.id, lab?.id)}`,
      source: toCalendar(
        { ...calendarName(name, decisions, language), url: home },
        listMeetingDays(decisions, { id: [org.id, lab?.id ?? []].flat().join("-"), lab, address }, language),
      ),
    }
  }
  return [
    make(null, `${org.id}/decisions/`),
    ...nodes
      .filter(({ allocated }) => allocated)
      .map(({ id }) => make({ id, name: names.label(id) }, `${org.id}/team/${id}/`)),
  ]
}

/** The lab that a team or pool belongs to, `null` where none is granted GPUs of its own. */
function labOf(nodes: readonly LabNode[], id: string | null): string | null {
  const node = nodes.find((each) => each.id === id)
  if (node === undefined) return null
  return node.allocated ? node.id : labOf(nodes, node.parent)
}
