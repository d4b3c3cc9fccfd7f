import { msg, plural } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { lazy } from "react"
import { tallyBarsHeight } from "#charts/tally-bars.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { StateMessage } from "#ui/state-message.tsx"
import type { Table } from "#words/table.ts"
import type { ClaimsContext } from "./claims-data.tsx"
import { outcomeNames } from "./claims-texts.ts"
import { type ClaimsView, type Outcome, UNKNOWN_ORIGIN } from "./claims-view.ts"

const TallyBarsChart = lazy(() => import("#charts/tally-bars-chart.tsx"))

/** What became of all claims, counted; claims of one origin are one voice. */
export function VerdictsFigure({ org, view, params, setParams }: ClaimsContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const names = outcomeNames(language)
  const detailOf = writeDetail(language)
  const sentence = writeSentence(view, language)
  const table = toTable(view, language)
  if (view.all.length === 0) return <StateMessage title={t`No claim is recorded.`} />
  const subtitle = t`Claims that go back to one source are one voice, however often they were printed. Where the origin is not established it is not known how many voices they are. Choose a bar to list its claims.`
  const bars = view.tally.map((entry) => ({
    id: entry.outcome,
    label: names[entry.outcome],
    count: entry.claims,
    detail: detailOf(entry),
    spoken: `${names[entry.outcome]}: ${detailOf(entry)}`,
  }))
  const sources = [...new Set(view.all.flatMap(({ claim }) => claim.sources))]
  return (
    <Figure
      id="verdicts"
      sentence={sentence}
      subtitle={subtitle}
      height={tallyBarsHeight(bars.length)}
      table={table}
      source={
        <>
          <Trans>claims in our paraphrase, from</Trans>{" "}
          <SourceLinks org={org.id} ids={sources} most={3} more={(count) => t`and ${count} more`} />
        </>
      }
      bases={["reported", "derived"]}
      terms={["verdict", "voice"]}
      dataVersion={org.version}
      selection={{
        selected: params.verdict ?? null,
        select: (verdict) => setParams({ verdict: (verdict as Outcome | null) ?? undefined }),
      }}
    >
      {({ selected, select }) => (
        <TallyBarsChart
          bars={bars}
          texts={{ name: sentence, description: subtitle }}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

/** “25 claims, one voice”, and how many have no established origin. */
function writeDetail({ t, format }: Language): (entry: ClaimsView["tally"][number]) => string {
  return ({ claims, voices, ofUnknownOrigin }) => {
    const many = t(msg({ message: plural(claims, { one: "# claim", other: "# claims" }) }))
    const parts = [
      ...(voices === 0 ? [] : [t(msg({ message: plural(voices, { one: "one voice", other: "# voices" }) }))]),
      ...(ofUnknownOrigin === 0 ? [] : [t(msg`${format.integer(ofUnknownOrigin)} of unknown origin`)]),
    ]
    return [many, ...parts].join(t(msg`, `))
  }
}

function writeSentence({ all, tally, voices }: ClaimsView, { t, format }: Language): string {
  const count = (...outcomes: Outcome[]) =>
    tally.filter(({ outcome }) => outcomes.includes(outcome)).reduce((sum, { claims }) => sum + claims, 0)
  const [checked, held] = writeEach(
    [count("holds", "holds-own-source", "possible", "contradicted"), count("holds", "holds-own-source")],
    format.spelled,
  )
  const [many, first] = [all.length, voices[0]]
  if (first === undefined || first.origin === UNKNOWN_ORIGIN)
    return t(msg`Of ${many} claims in print ${checked} are computed here and ${held} hold`)
  const most = first.claims
  return t(
    msg`Of ${many} claims in print ${checked} are computed here and ${held} hold; ${most} of all go back to one source`,
  )
}

function toTable({ tally }: ClaimsView, language: Language): Table {
  const { t, format } = language
  const names = outcomeNames(language)
  const number = { numeric: true, format: format.integer }
  return {
    caption: t(msg`Claims by what became of them, and how many voices they are`),
    columns: [
      { key: "outcome", label: t(msg`Outcome`) },
      { key: "claims", label: t(msg`Claims`), ...number },
      { key: "voices", label: t(msg`Voices`), ...number },
      { key: "unknown", label: t(msg`Of unknown origin`), ...number },
    ],
    rows: tally.map(({ outcome, claims, voices, ofUnknownOrigin }) => ({
      id: outcome,
      cells: { outcome: names[outcome], claims, voices, unknown: ofUnknownOrigin },
    })),
  }
}
