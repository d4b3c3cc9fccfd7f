import { msg } from "@lingui/core/macro"
import type { DaysOnRecord } from "#analytics/common-days.ts"
import type { Note } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { joinSentences } from "#words/join-sentences.ts"
import type { LabNames } from "#words/lab-names.ts"
import { countUnits, type UnitKind } from "#words/unit-kind.ts"

/** More than these are counted instead of named. */
const MOST_NAMED = 3

/** Says whose mean is over fewer days than that of the others; nothing where all are over the same. */
export function writeDaysNotes(
  { labs, any, commonFrom }: DaysOnRecord,
  units: UnitKind,
  names: LabNames,
  language: Language,
): Note[] {
  const { t, format } = language
  const fewer = labs.filter(({ days }) => days < any)
  if (fewer.length === 0) return []
  const all = format.integer(any)
  const list = format.list(
    fewer.map(({ lab, days }) => {
      const [name, count] = [names.label(lab), format.integer(days)]
      return t(msg`${name} on ${count}`)
    }),
  )
  const some = countUnits(units, fewer.length, language)
  const start =
    fewer.length > MOST_NAMED
      ? t(
          msg`Means are over different days: ${some} of ${labs.length} are on record on fewer than all ${all} days.`,
        )
      : t(msg`Means are over different days: of ${all} days with grants on record, ${list}.`)
  const day = commonFrom === null ? "" : format.date(commonFrom)
  const end =
    commonFrom === null
      ? t(msg`On no day are all of them on record.`)
      : t(msg`The first day on which all are on record is ${day}.`)
  return [{ id: "days-on-record", text: joinSentences([start, end], format) }]
}
