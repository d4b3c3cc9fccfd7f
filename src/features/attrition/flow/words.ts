import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { employerKinds } from "#words/employer-kinds.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import { type FlowPaper, type FlowView, UNKNOWN } from "./view.ts"

/** All that the figure says. */
export function writeFlow({ flow, asOf }: FlowView, language: Language): FigureWords {
  const { t, format } = language
  const date = format.date(asOf)
  const people = flow.flatMap(({ groups }) => groups.flatMap((group) => group.people))
  return {
    sentence: writeSentence(flow, asOf, language),
    subtitle: t(
      msg`Authors who had certainly gone by ${date}, by the kind of place and the organisation they were next seen at. What no record names is a stream of its own.`,
    ),
    table: toTable(flow, employerKinds(language), language),
    source: [
      {
        text: t(msg`evidence of each departure:`),
        ids: sourcesOf(people.map(({ departure }) => departure)),
        most: 2,
      },
    ],
    bases: ["reported", "derived"],
    file: ["people", asOf],
    usual: { asOf },
    terms: ["status"],
  }
}

function writeSentence(flow: readonly FlowPaper[], asOf: string, { t, format }: Language): string {
  const date = format.date(asOf)
  const texts = flow.flatMap(({ paper, gone, groups }) => {
    if (gone === 0) return []
    const name = paper.shortTitle
    const count = (kind: string) =>
      groups.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.people.length, 0)
    const [all, startups, unknown] = writeEach([gone, count("startup"), count(UNKNOWN)], format.spelled)
    if (count("startup") === 0)
      return [
        count(UNKNOWN) === 0
          ? t(msg`of the ${all} gone from ${name}, none went to a start-up`)
          : t(
              msg`of the ${all} gone from ${name}, none is known to have gone to a start-up, and where ${unknown} went is not known`,
            ),
      ]
    return [
      count(UNKNOWN) === 0
        ? t(msg`of the ${all} gone from ${name}, ${startups} went to start-ups`)
        : t(
            msg`of the ${all} gone from ${name}, ${startups} went to start-ups, and where ${unknown} went is not known`,
          ),
    ]
  })
  if (texts.length === 0) return t(msg`By ${date} nobody had certainly gone`)
  const list = texts.join(t(msg`; `))
  return t(msg`By ${date}, ${list}`)
}

function toTable(
  flow: readonly FlowPaper[],
  kindOf: (kind: string) => string,
  { t, format }: Language,
): Table {
  return {
    caption: t(msg`Where those who had certainly gone went`),
    columns: [
      { key: "paper", label: t(msg`Paper`) },
      { key: "kind", label: t(msg`Kind of place`) },
      { key: "org", label: t(msg`Organisation`), lang: "en" },
      { key: "count", label: t(msg`People`), numeric: true, format: format.integer, unit: "count" },
      { key: "names", label: t(msg`Who`), lang: "en" },
    ],
    rows: flow.flatMap(({ paper, groups }) =>
      groups.map(({ id, kind, org, people }) => ({
        id,
        sources: [...new Set(people.flatMap(({ departure }) => departure.sources))],
        cells: {
          paper: paper.shortTitle,
          kind: kindOf(kind),
          org,
          count: people.length,
          names: people.map(({ name }) => name).join(", "),
        },
      })),
    ),
  }
}
