import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { claimedRange } from "#analytics/claimed-range.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import { countBarsHeight } from "#charts/count-bars.ts"
import { claimsQuery } from "#data/claims.ts"
import { projectsQuery } from "#data/projects.ts"
import { sourcesQuery } from "#data/sources.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { personNames, writeCountDetail } from "#words/claim-detail.ts"
import type { Table } from "#words/table.ts"
import { verdictNames } from "#words/verdict-names.ts"
import type { PeopleContext } from "./people-data.tsx"
import { type PressView, toPressView } from "./press-view.ts"

const CountBarsChart = lazy(() => import("#charts/count-bars-chart.tsx"))

/** The claims in print on how many had left, each recomputed at its own date on all the evidence of today. */
export function PressFigure(context: PeopleContext) {
  const hasClaims = context.org.has.some(({ resource }) => resource === "claims")
  return hasClaims ? <Drawn {...context} /> : null
}

function Drawn({ org, papers, people, colourOf }: PeopleContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [claims, projects, sources] = useSuspenseQueries({
    queries: [claimsQuery(org.id), projectsQuery(org.id), sourcesQuery(org.id)],
  })
  const view = useMemo(
    () =>
      toPressView(claims.data.records, {
        papers,
        people: withEveryAuthor(papers, people),
        projects: projects.data.records,
        sources: sources.data.records,
      }),
    [claims.data, projects.data, sources.data, papers, people],
  )
  const verdicts = verdictNames(language)
  const detailOf = writeCountDetail(people, language)
  const sentence = writeSentence(view, language)
  const subtitle = t`Claims in our paraphrase, oldest first, each counted at its own date on all the evidence of today. Solid: gone for certain. Fading: possible. Triangle: what the claim needs. People named as open cases are no suspects: their record leaves the day open.`
  const bars = view.rows.map((row) => {
    const { claim, check, result } = row
    const { from, to } = claimedRange(check)
    const paper = papers.find(({ id }) => id === check.paper)
    const [need, upTo] = [format.integer(from), format.integer(to ?? 0)]
    const verdict = verdicts[result.verdict]
    return {
      id: claim.id,
      text: claim.text[format.locale],
      origin: [claim.madeBy, formatEdtf(claim.madeOn, format)].join(t`, `),
      certain: result.least,
      most: result.most,
      of: result.of ?? result.most,
      claimed: { from, to },
      claimLabel:
        to === null
          ? t`the claim needs ${need}`
          : to === from
            ? t`the claim says ${need}`
            : t`the claim says ${need} to ${upTo}`,
      verdict: verdict.charAt(0).toUpperCase() + verdict.slice(1),
      detail: detailOf(row.check, row.result),
      fill: paper === undefined ? "var(--ink2)" : colourOf(paper).fill,
      spoken: `${claim.text[format.locale]} ${verdict}. ${detailOf(row.check, row.result)}`,
    }
  })
  return (
    <Figure
      id="press"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<Failed view={view} />}
      height={countBarsHeight(bars.length)}
      table={toTable(view, people, detailOf, language)}
      source={
        <>
          <Trans>statements as printed; counts from the same records as the rows above:</Trans>{" "}
          <SourceLinks
            org={org.id}
            ids={[...new Set(view.rows.flatMap(({ claim }) => claim.sources))]}
            most={2}
            more={(count) => t`and ${count} more`}
          />
        </>
      }
      bases={["reported", "derived"]}
      terms={["verdict", "interval", "least-most"]}
      dataVersion={org.version}
    >
      <CountBarsChart
        bars={bars}
        texts={{
          name: sentence,
          description: subtitle,
          all: (count) => {
            const number = format.integer(count)
            return t`all ${number}`
          },
        }}
      />
    </Figure>
  )
}

/** A check that cannot be run is a sentence on the page, the others stay. */
function Failed({ view }: { view: PressView }) {
  return view.failed.map(({ claim, why }) => (
    <p key={claim} role="note" className="mt-3 mb-0 text-small text-ink2">
      <Trans>
        Not computed: {claim}. <span lang="en">{why}</span>
      </Trans>
    </p>
  ))
}

function writeSentence({ rows }: PressView, { t, format }: Language): string {
  const count = (...verdicts: string[]) =>
    rows.filter(({ result }) => verdicts.includes(result.verdict)).length
  if (rows.length === 0) return t(msg`No claim about numbers of authors is on record`)
  const [all, possible, held, against] = writeEach(
    [rows.length, count("possible"), count("holds", "holds-own-source"), count("contradicted")],
    format.spelled,
  )
  if (count("contradicted") === 0)
    return t(
      msg`Of ${all} claims in print on how many had left, ${held} hold and ${possible} are possible, but not shown`,
    )
  return t(
    msg`Of ${all} claims in print on how many had left, ${held} hold, ${possible} are possible but not shown, and ${against} are contradicted`,
  )
}

function toTable(
  { rows }: PressView,
  people: PeopleContext["people"],
  detailOf: ReturnType<typeof writeCountDetail>,
  language: Language,
): Table {
  const { t, format } = language
  const verdicts = verdictNames(language)
  const names = personNames(people, language)
  const number = { numeric: true, format: format.integer }
  const details = new Map(rows.map(({ claim, check, result }) => [claim.id, detailOf(check, result)]))
  return {
    caption: t(msg`Claims in print on how many authors had left, recomputed at their dates`),
    columns: [
      { key: "claim", label: t(msg`Claim`) },
      { key: "by", label: t(msg`Made by`), lang: "en" },
      { key: "asOf", label: t(msg`Counted at`), type: "date", formatText: format.date },
      { key: "claimed", label: t(msg`Claimed`) },
      { key: "least", label: t(msg`At least`), ...number },
      { key: "most", label: t(msg`At most`), ...number },
      {
        key: "verdict",
        label: t(msg`Verdict`),
        explain: ({ id, cells: { verdict } }) => {
          const detail = details.get(id) ?? ""
          const outcome = String(verdict)
          return t(msg`${outcome}: ${detail}`)
        },
      },
      { key: "open", label: t(msg`Open cases`), lang: "en" },
    ],
    rows: rows.map(({ claim, check, result }) => {
      const { from, to } = claimedRange(check)
      const [low, high] = [format.integer(from), format.integer(to ?? 0)]
      return {
        id: claim.id,
        sources: claim.sources,
        cells: {
          claim: claim.text[format.locale],
          by: claim.madeBy,
          asOf: check.asOf,
          claimed: to === null ? t(msg`${low} or more`) : from === to ? low : t(msg`${low} to ${high}`),
          least: result.least,
          most: result.most,
          verdict: verdicts[result.verdict],
          open: result.open.length === 0 ? t(msg`none`) : names(result.open),
        },
      }
    }),
  }
}
