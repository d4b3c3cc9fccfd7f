import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { flowHeight } from "#charts/flow.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { employerKinds } from "#words/employer-kinds.ts"
import type { Table } from "#words/table.ts"
import { type FlowPaper, toFlow, UNKNOWN } from "./flow-view.ts"
import type { PeopleContext } from "./people-data.tsx"

const FlowChart = lazy(() => import("#charts/flow-chart.tsx"))

/** Where those went who had certainly gone: paper, kind of place, organisation. */
export function FlowFigure({ org, papers, people, asOf, params, colourOf }: PeopleContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const kindOf = employerKinds(language)
  const { known: knownOn } = params
  const flow = useMemo(() => toFlow(papers, people, asOf, knownOn), [papers, people, asOf, knownOn])
  const kinds = flow.flatMap(({ groups }) => groups.map(({ kind }) => kind))
  const kindNames = Object.fromEntries(kinds.map((kind) => [kind, kindOf(kind)]))
  const sentence = writeSentence(flow, asOf, language)
  const date = format.date(asOf)
  const subtitle = t`Authors who had certainly gone by ${date}, by the kind of place and the organisation they were next seen at. What no record names is a stream of its own.`
  const sources = flow.map(({ paper, gone, groups }) => {
    const { shortTitle } = paper
    return {
      id: paper.id,
      label: t`${shortTitle}, ${gone} gone`,
      ...colourOf(paper),
      streams: groups.map((group) => {
        const label = group.org ?? t`not known`
        return {
          id: group.id,
          source: paper.id,
          kind: group.kind,
          label,
          count: group.people.length,
          isUnknown: group.kind === UNKNOWN,
          spoken: `${shortTitle}: ${group.people.length} ${label}: ${format.list(group.people.map(({ name }) => name))}`,
        }
      }),
    }
  })
  const rest = flow.flatMap(({ groups }) =>
    groups.flatMap(({ people: own }) => own.flatMap(({ departure }) => departure.sources)),
  )
  return (
    <Figure
      id="flow"
      sentence={sentence}
      subtitle={subtitle}
      height={flowHeight(sources)}
      table={toTable(flow, kindOf, language)}
      source={
        <>
          <Trans>evidence of each departure:</Trans>{" "}
          <SourceLinks
            org={org.id}
            ids={[...new Set(rest)]}
            most={2}
            more={(count) => t`and ${count} more`}
          />
        </>
      }
      bases={["reported", "derived"]}
      terms={["status"]}
      dataVersion={org.version}
    >
      <FlowChart
        sources={sources}
        kindNames={kindNames}
        texts={{ name: sentence, description: subtitle, empty: t`Nobody had certainly gone by then.` }}
      />
    </Figure>
  )
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
      { key: "count", label: t(msg`People`), numeric: true, format: format.integer },
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
