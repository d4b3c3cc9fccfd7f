import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import type { AuthorState } from "#analytics/departures.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { Figure } from "#figure/figure.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { labColour } from "#words/lab-colour.ts"
import type { Table, TableRow } from "#words/table.ts"
import { writeAuthorsSentence, writeGoneText } from "./authors-sentence.ts"
import { type AuthorsRow, authorsRowId, countEvidence, toAuthorsRows } from "./authors-view.ts"

const CircleRowsChart = lazy(() => import("#charts/circle-rows-chart.tsx"))

export const AUTHORS_HEIGHT = { wide: 220, narrow: 330 }

/** How many authors of each paper had left at two dates, one circle per author. */
export function AuthorsFigure({ org }: { org: Org }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [papers, people, projects] = useSuspenseQueries({
    queries: [papersQuery(org.id), peopleQuery(org.id), projectsQuery(org.id)],
  })
  const rows = useMemo(
    () => toAuthorsRows(papers.data.records, people.data.records),
    [papers.data.records, people.data.records],
  )
  const evidence = countEvidence(papers.data.records, people.data.records)
  const labOf = new Map(projects.data.records.map((project) => [project.id, project.lab]))
  const sentence = writeAuthorsSentence(rows, language)
  const subtitle = t`Authors who had left by two dates. Each circle is one author of the paper; the whole author list, not a sample.`
  const gone = writeGoneText(language)
  return (
    <Figure
      id="authors"
      sentence={sentence}
      subtitle={subtitle}
      controls={<RejectedNotice rejected={[...papers.data.rejected, ...people.data.rejected]} />}
      height={AUTHORS_HEIGHT}
      table={toTable(rows, language)}
      source={
        <>
          <Trans>
            {evidence.observations} observations of {evidence.people} people in {evidence.sources.length}{" "}
            sources:
          </Trans>{" "}
          <SourceLinks org={org.id} ids={evidence.sources} most={2} more={(count) => t`and ${count} more`} />
        </>
      }
      bases={["derived"]}
      terms={["interval", "status", "least-most"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <CircleRowsChart
          choice={{ selected, onSelect: select }}
          rows={rows.map((row) => {
            const { shortTitle } = row.paper
            const authors = row.authors
            return {
              id: authorsRowId(row.paper.id, row.date),
              group: t`${shortTitle}, ${authors} authors`,
              label: format.date(row.date),
              certain: row.least,
              possible: row.most - row.least,
              rest: row.authors - row.most,
              total: gone(row),
              ...labColour(labOf.get(row.paper.project) ?? ""),
            }
          })}
          texts={{
            name: sentence,
            description: subtitle,
            certain: t`gone for certain`,
            possible: t`may be gone: the evidence is open`,
            rest: t`seen at ${rows[0]?.paper.org ?? ""} later`,
          }}
        />
      )}
    </Figure>
  )
}

function toTable(rows: readonly AuthorsRow[], { t, format }: Language): Table {
  const number = { numeric: true, format: format.integer }
  const byId = new Map(rows.map((row) => [authorsRowId(row.paper.id, row.date), row]))
  // whom a count counts: the number alone cannot be checked
  const namesOf = (state: AuthorState) => (row: TableRow) => {
    const names = byId.get(row.id)?.names[state] ?? []
    return names.length === 0 ? null : `${format.integer(names.length)}: ${names.join(", ")}`
  }
  return {
    caption: t(msg`Authors who had left, by paper and date: at least, at most, and seen later`),
    columns: [
      { key: "paper", label: t(msg`Paper`) },
      { key: "date", label: t(msg`Date`), type: "date", formatText: format.date },
      { key: "authors", label: t(msg`Authors`), ...number },
      { key: "least", label: t(msg`Gone for certain`), ...number, explain: namesOf("gone") },
      { key: "open", label: t(msg`Open`), ...number, explain: namesOf("open") },
      { key: "rest", label: t(msg`Seen later`), ...number, explain: namesOf("seen") },
    ],
    rows: rows.map((row) => ({
      id: authorsRowId(row.paper.id, row.date),
      sources: row.sources,
      cells: {
        paper: row.paper.shortTitle,
        date: row.date,
        authors: row.authors,
        least: row.least,
        open: row.most - row.least,
        rest: row.authors - row.most,
      },
    })),
  }
}
