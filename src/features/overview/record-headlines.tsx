import { msg } from "@lingui/core/macro"
import { useMemo } from "react"
import { clustersQuery } from "#data/clusters.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { authorsRowId } from "#features/overview/authors/view.ts"
import { type FigureInput, hasResource, type Read } from "#figure/define-figure.ts"
import { type HeadlineNumber, HeadlineNumbers, writeRangeText } from "#figure/headline-numbers.tsx"
import { useRecords } from "#figure/use-records.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { asOfDays, type Org } from "#model/org.ts"
import { type RecordHeadlines, toRecordHeadlines } from "./headlines-view.ts"

/** Papers and people; projects and clusters where there are any, for the numbers that need them. */
function load({ org }: Pick<FigureInput<unknown>, "org">, read: Read) {
  return read({
    papers: papersQuery(org.id),
    people: peopleQuery(org.id),
    projects: hasResource(org, "projects") ? projectsQuery(org.id) : null,
    clusters: hasResource(org, "clusters") ? clustersQuery(org.id) : null,
  })
}

const RECORDS = { load }

/** Headline numbers of an organisation with a public record. */
export function RecordHeadlineNumbers({ org }: { org: Org }) {
  const language = useLanguage()
  const input = useMemo(() => ({ org, params: {} }), [org])
  const { papers, people, projects, clusters } = useRecords(RECORDS, input)
  const facts = toRecordHeadlines(
    papers.records,
    people.records,
    projects?.records ?? [],
    clusters?.records ?? [],
    asOfDays(org).at(-1) ?? org.created,
  )
  const authors = toAuthorNumbers(facts, language)
  const compute = toComputeNumbers(facts, language)
  return <HeadlineNumbers org={org.id} numbers={[...authors, ...compute]} />
}

function toAuthorNumbers({ papers, asOf }: RecordHeadlines, language: Language): HeadlineNumber[] {
  const { t, format } = language
  const range = writeRangeText(language)
  const date = format.date(asOf)
  return papers.slice(0, 2).map(({ paper, authors, least, most, sources }, index) => ({
    id: paper.id,
    value: range(least, most),
    unit: t(msg`of ${authors}`),
    text:
      index === 0
        ? t(msg`authors of the ${paper.shortTitle} paper had left ${paper.org} by ${date}`)
        : t(msg`authors of the ${paper.shortTitle} paper had left by the same day`),
    basis: "derived",
    sources,
    evidence: { search: { how: `authors~${authorsRowId(paper.id, asOf)}` }, hash: "authors" },
  }))
}

function toComputeNumbers({ total, cluster }: RecordHeadlines, { t, format }: Language): HeadlineNumber[] {
  const numbers: HeadlineNumber[] = []
  if (total !== null) {
    const runs = format.spelled(total.runs.length)
    const paper = total.project.name.replace(/ \(.*\)$/, "")
    numbers.push({
      id: "gpu-hours",
      value: format.integer(total.gpuHours),
      short: format.rounded(total.gpuHours),
      unit: "",
      text: t(msg`GPU-hours for ${paper}’s ${runs} final runs; no quota was ever published`),
      basis: "derived",
      sources: total.sources,
      formula: `= ${total.runs.map(format.integer).join(" + ")}`,
      evidence: { page: "timeline", search: { item: total.project.id }, hash: "compute" },
    })
  }
  if (cluster !== null) {
    const date = format.date(cluster.date)
    numbers.push({
      id: "cluster",
      value: format.integer(cluster.gpuCount ?? 0),
      unit: cluster.gpuType ?? "GPU",
      text: t(msg`in the Research SuperCluster, announced complete on ${date}`),
      basis: cluster.basis,
      sources: cluster.sources,
      evidence: { page: "timeline", search: { item: cluster.id }, hash: "capacity" },
    })
  }
  return numbers
}
