import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { authorStates } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { TableFigure } from "#figure/figure.tsx"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import type { Table } from "#figure/table-twin.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import { PageHeading } from "#ui/page-heading.tsx"

/** The newest day on which press and record both count. */
const AS_OF = "2025-05-26"

/** The authors of each paper and what is known of their departure. */
export function AttritionPage({ org }: { org: Org }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`Who left, when, where to`}
        lead={t`Most departures are known only as an interval, and are given as one. No record says why a person left.`}
      />
      <FigureBoundary height={{ wide: 900, narrow: 1200 }}>
        <Rosters org={org} />
      </FigureBoundary>
    </>
  )
}

function Rosters({ org }: { org: Org }) {
  const [papers, people] = useSuspenseQueries({ queries: [papersQuery(org.id), peopleQuery(org.id)] })
  const everyone = withEveryAuthor(papers.data.records, people.data.records)
  return (
    <>
      <RejectedNotice rejected={[...papers.data.rejected, ...people.data.rejected]} />
      {papers.data.records.map((paper) => (
        <Roster key={paper.id} org={org} paper={paper} people={everyone} />
      ))}
    </>
  )
}

function Roster({ org, paper, people }: { org: Org; paper: Paper; people: readonly Person[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const states = authorStates(paper, people, AS_OF)
  const gone = states.filter(({ state }) => state === "gone").length
  const open = states.filter(({ state }) => state === "open").length
  const [date, authors, name] = [format.date(AS_OF), paper.authors.length, paper.shortTitle]
  const [certain, possible] = [format.spelled(gone), format.spelled(open)]
  return (
    <TableFigure
      id={`roster-${paper.id}`}
      sentence={
        open === 0
          ? t`By ${date}, ${certain} of ${name}’s ${authors} authors had left`
          : t`By ${date}, ${certain} of ${name}’s ${authors} authors had certainly left and ${possible} more may have`
      }
      subtitle={t`The whole author list in the paper’s order, with the departure as far as it is known.`}
      table={useTable(states, name)}
      source={t`affiliations on papers, official pages, press reports, repositories owned by organisations; named per record in the data.`}
      bases={["reported", "derived"]}
      dataVersion={org.version}
    />
  )
}

function useTable(states: ReturnType<typeof authorStates>, name: string): Table {
  const { t } = useLingui()
  const format = useFormat()
  const words = { gone: t`gone`, open: t`open`, seen: t`seen later` }
  const when = (text: string | null | undefined) => (text == null ? null : formatEdtf(text, format))
  return {
    caption: `${name}: ${t`Authors, status, departure, destination`}`,
    columns: [
      { key: "name", label: t`Author`, lang: "en" },
      { key: "state", label: t`Status` },
      { key: "left", label: t`Left` },
      { key: "lastSeen", label: t`Last seen at Meta` },
      { key: "destination", label: t`Went to`, lang: "en" },
    ],
    rows: states.map(({ person, state }) => ({
      id: person.id,
      cells: {
        name: person.name,
        state: words[state],
        left: when(person.departure.left),
        lastSeen: when(person.departure.lastSeen),
        destination: person.departure.destination?.org ?? null,
      },
    })),
  }
}
