import { msg, plural } from "@lingui/core/macro"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { numberOf } from "#words/explain.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table, TableRow } from "#words/table.ts"
import type { IdleDays } from "./view.ts"

/** Idle days of one unit, with what is needed to name it. */
export type IdleDaysView = IdleDays & { idleOf: TeamUnit }

/** All that the figure says. */
export function writeIdleDays(view: IdleDaysView, language: Language): FigureWords {
  const { idleOf, excluded } = view
  const { labs, view: month, unit } = idleOf
  return {
    sentence: writeSentence(view, language),
    subtitle: writeSubtitle(view, language),
    notes: writeLeftOutNotes(excluded, language),
    table: toTable(view, language),
    source: scenarioSource(labs, language),
    bases: basesOf(labs, ["granted", "used"], ["derived"]),
    file: ["idle-gpus-by-day", month.period, unit],
    terms: ["idle", "granted", "used"],
  }
}

function writeSentence({ days, idleOf }: IdleDaysView, language: Language): string {
  const { t, format } = language
  const name = labNames(idleOf.nodes, language).label(idleOf.unit)
  const mean = days.reduce((sum, { idle }) => sum + idle, 0) / days.length
  const most = days.reduce((largest, day) => (day.idle > largest.idle ? day : largest))
  const [gpus, date] = [format.decimal(most.idle), format.date(most.day)]
  if (mean === 0) return t(msg`${name} left nothing of its grant unused`)
  if (days.length === 1) return t(msg`${name} left ${gpus} GPUs of its grant unused on ${date}`)
  const usual = format.decimal(mean)
  return t(msg`${name} left ${usual} GPUs of its grant unused on a mean day, most on ${date}: ${gpus}`)
}

function writeSubtitle({ days, missing, idleOf }: IdleDaysView, { t, format }: Language): string {
  const month = format.date(idleOf.view.period)
  const [count, rest] = [format.integer(days.length), format.integer(missing)]
  return joinSentences(
    [
      t(
        msg({
          message: plural(days.length, {
            one: `GPUs granted and not used, ${count} day of ${month}; a day on which more was used than granted counts as none.`,
            other: `GPUs granted and not used, ${count} days of ${month}; a day on which more was used than granted counts as none.`,
          }),
        }),
      ),
      ...(missing === 0
        ? []
        : [
            t(
              msg({
                message: plural(missing, {
                  one: `${rest} day is not on record, or left out.`,
                  other: `${rest} days are not on record, or left out.`,
                }),
              }),
            ),
          ]),
    ],
    format,
  )
}

function toTable({ days, idleOf }: IdleDaysView, language: Language): Table {
  const { t, format } = language
  const basis = columnBasis(idleOf.labs)
  const number = { numeric: true, unit: "GPU", format: (gpus: number) => format.decimal(gpus) } as const
  return {
    caption: t(msg`GPUs granted and not used, by day`),
    columns: [
      { key: "day", label: t(msg`Day`), type: "date", formatText: format.date },
      { key: "granted", label: t(msg`Granted`), ...number, ...basis("granted") },
      { key: "used", label: t(msg`Used`), ...number, ...basis("used") },
      {
        key: "idle",
        label: t(msg`Not used`),
        ...number,
        ...basis("derived"),
        explain: explainIdle(language),
      },
    ],
    rows: days.map(({ day, granted, used, idle }) => ({ id: day, cells: { day, granted, used, idle } })),
  }
}

/** The subtraction that a reader can do again; `≈` where rounding shows; nothing where more was used than granted. */
function explainIdle({ format }: Pick<Language, "format">) {
  return (row: TableRow): string | null => {
    const [granted, used] = [numberOf(row, "granted"), numberOf(row, "used")]
    if (granted === null || used === null || granted < used) return null
    const shown = (gpus: number) => Math.round(gpus * 10)
    const equals = shown(granted) - shown(used) === shown(granted - used) ? "=" : "≈"
    return `${format.decimal(granted)} − ${format.decimal(used)} ${equals} ${format.decimal(granted - used)}`
  }
}
