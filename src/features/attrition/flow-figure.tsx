import { Trans, useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { flowHeight } from "#charts/flow.ts"
import { useEmployerKinds } from "#figure/employer-kinds.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { type FlowPaper, toFlow, UNKNOWN } from "./flow-view.ts"
import type { PeopleContext } from "./people-data.tsx"

const FlowChart = lazy(() => import("#charts/flow-chart.tsx"))

/** Where those went who had certainly gone: paper, kind of place, organisation. */
export function FlowFigure({ org, papers, people, asOf, params, colourOf }: PeopleContext) {
  const { t } = useLingui()
  const format = useFormat()
  const kindOf = useEmployerKinds()
  const { known: knownOn } = params
  const flow = useMemo(() => toFlow(papers, people, asOf, knownOn), [papers, people, asOf, knownOn])
  const kinds = flow.flatMap(({ groups }) => groups.map(({ kind }) => kind))
  const kindNames = Object.fromEntries(kinds.map((kind) => [kind, kindOf(kind)]))
  const sentence = useSentence(flow, asOf)
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
      table={useTable(flow, kindOf)}
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

function useSentence(flow: readonly FlowPaper[], asOf: string): string {
  const { t } = useLingui()
  const format = useFormat()
  const date = format.date(asOf)
  const texts = flow.flatMap(({ paper, gone, groups }) => {
    if (gone === 0) return []
    const name = paper.shortTitle
    const count = (kind: string) =>
      groups.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.people.length, 0)
    const [all, startups, unknown] = [gone, count("startup"), count(UNKNOWN)].map(format.spelled)
    if (count("startup") === 0)
      return [
        count(UNKNOWN) === 0
          ? t`of the ${all} gone from ${name}, none went to a start-up`
          : t`of the ${all} gone from ${name}, none is known to have gone to a start-up, and where ${unknown} went is not known`,
      ]
    return [
      count(UNKNOWN) === 0
        ? t`of the ${all} gone from ${name}, ${startups} went to start-ups`
        : t`of the ${all} gone from ${name}, ${startups} went to start-ups, and where ${unknown} went is not known`,
    ]
  })
  if (texts.length === 0) return t`By ${date} nobody had certainly gone`
  const list = texts.join(t`; `)
  return t`By ${date}, ${list}`
}

function useTable(flow: readonly FlowPaper[], kindOf: (kind: string) => string): Table {
  const { t } = useLingui()
  const format = useFormat()
  return {
    caption: t`Where those who had certainly gone went`,
    columns: [
      { key: "paper", label: t`Paper` },
      { key: "kind", label: t`Kind of place` },
      { key: "org", label: t`Organisation`, lang: "en" },
      { key: "count", label: t`People`, numeric: true, format: format.integer },
      { key: "names", label: t`Who`, lang: "en" },
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
