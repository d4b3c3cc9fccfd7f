import { msg, plural } from "@lingui/core/macro"
import { outcomeNames } from "#features/claims/claims-texts.ts"
import { type ClaimsView, type Outcome, UNKNOWN_ORIGIN } from "#features/claims/claims-view.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** All that the figure says. */
export function writeVerdicts(view: ClaimsView, language: Language): FigureWords {
  const { t } = language
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`Claims that go back to one source are one voice, however often they were printed. Where the origin is not established it is not known how many voices they are.`,
    ),
    hint: t(msg`Choose a bar to list its claims.`),
    table: toTable(view, language),
    source: [
      { text: t(msg`claims in our paraphrase, from`), ids: sourcesOf(view.all.map(({ claim }) => claim)) },
    ],
    bases: ["reported", "derived"],
    file: ["claims"],
    terms: ["verdict", "voice"],
  }
}

/** “25 claims, one voice”, and how many have no established origin. */
export function writeDetail({ t, format }: Language): (entry: ClaimsView["tally"][number]) => string {
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
  const number = { numeric: true, format: format.integer, unit: "count" } as const
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
