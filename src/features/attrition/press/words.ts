import { msg, plural } from "@lingui/core/macro"
import { claimedRange } from "#analytics/claimed-range.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { latest } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Person } from "#model/person.ts"
import { personNames, writeCountDetail } from "#words/claim-detail.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { writeMadeBy } from "#words/made-by.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import { verdictNames } from "#words/verdict-names.ts"
import type { PressFigureView, PressRow, PressView } from "./view.ts"

/** All that the figure says. A check that cannot be run is a note, the others stay. */
export function writePress(view: PressFigureView, language: Language): FigureWords {
  const { t } = language
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`Claims in our paraphrase, oldest first, each counted at its own date, or at the day that stands with it, on all the evidence of today. Solid: gone for certain. Fading: possible. Triangle: what the claim needs. People named as open cases are no suspects: their record leaves the day open.`,
    ),
    notes: [
      ...view.rows.flatMap((row) => writeWhyThen(row, language)),
      ...view.failed.map(({ claim, why }) => ({
        id: claim,
        text: t(msg`Not computed: ${claim}.`),
        original: why,
      })),
    ],
    table: toTable(view, view.people, writeCountDetail(view.people, language), language),
    source: [
      {
        text: t(msg`statements as printed; counts from the same records as the lives of the authors:`),
        ids: sourcesOf(view.rows.map(({ claim }) => claim)),
        most: 2,
      },
    ],
    bases: ["reported", "derived"],
    file: ["claims"],
    terms: ["verdict", "interval", "least-most"],
  }
}

/** “counted at 30 June 2023”, where that is not the day of the claim. */
export function writeCountedAt({ claim, check }: PressRow, { t, format }: Language): string[] {
  if (latest(claim.madeOn) === check.asOf) return []
  const day = format.date(check.asOf)
  return [t(msg`counted at ${day}`)]
}

/** Why a claim is counted at another day than its own, in the words of the data. */
function writeWhyThen(row: PressRow, language: Language): { id: string; text: string }[] {
  const { t, format } = language
  const { claim } = row
  const [then] = writeCountedAt(row, language)
  if (then === undefined) return []
  const [who, made] = [writeMadeBy(claim.madeBy, format.locale), formatEdtf(claim.madeOn, format)]
  const told = t(msg`${who}, ${made}: ${then}.`)
  const why = claim.note?.[format.locale]
  return [{ id: `counted-${claim.id}`, text: why === undefined ? told : joinSentences([told, why], format) }]
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
  const number = count("contradicted")
  const contradicted = t(
    msg({
      message: plural(number, { one: `${against} is contradicted`, other: `${against} are contradicted` }),
    }),
  )
  return t(
    msg`Of ${all} claims in print on how many had left, ${held} hold, ${possible} are possible but not shown, and ${contradicted}`,
  )
}

function toTable(
  { rows }: PressView,
  people: readonly Person[],
  detailOf: ReturnType<typeof writeCountDetail>,
  language: Language,
): Table {
  const { t, format } = language
  const verdicts = verdictNames(language)
  const names = personNames(people, language)
  const number = { numeric: true, format: format.integer, unit: "count" } as const
  const details = new Map(rows.map(({ claim, check, result }) => [claim.id, detailOf(check, result)]))
  return {
    caption: t(msg`Claims in print on how many authors had left, recomputed at their dates`),
    columns: [
      { key: "claim", label: t(msg`Claim`) },
      { key: "by", label: t(msg`Made by`) },
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
          by: writeMadeBy(claim.madeBy, format.locale),
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
