import { msg } from "@lingui/core/macro"
import { writeGpus } from "#features/team/gpu-count.ts"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeExcludedNotes } from "#words/excluded-notes.ts"
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
    notes: writeExcludedNotes(excluded, language),
    table: toTable(view, language),
    source: scenarioSource(labs, language),
    bases: basesOf(labs, ["granted", "used"], ["derived"]),
    file: ["idle-gpus-by-day", month.period, unit],
    terms: ["idle", "granted", "used"],
  }
}

/** The mean day and the one with most, over the days on record alone; of two such days neither is named. */
function writeSentence({ known, idleOf }: IdleDaysView, language: Language): string {
  const { t, format } = language
  const name = labNames(idleOf.nodes, language).label(idleOf.unit)
  const month = format.date(idleOf.view.period)
  const amounts = known.map(({ idle }) => writeGpus(idle, language))
  const most = known.reduce((largest, day) => (day.idle > largest.idle ? day : largest))
  const [gpus, date] = [writeGpus(most.idle, language), format.date(most.day)]
  const alike = amounts.filter((amount) => amount === gpus).length
  if (most.idle === 0)
    return t(msg`${name} left nothing of its grant unused on the days on record in ${month}`)
  if (known.length === 1) return t(msg`${name} left ${gpus} of its grant unused on ${date}`)
  if (alike === known.length)
    return t(msg`${name} left ${gpus} of its grant unused on every day on record in ${month}`)
  const usual = writeGpus(known.reduce((sum, { idle }) => sum + idle, 0) / known.length, language)
  const finding = t(msg`${name} left ${usual} of its grant unused on a mean day on record in ${month}`)
  return alike > 1 ? t(msg`${finding}, at most ${gpus}`) : t(msg`${finding}, most on ${date}: ${gpus}`)
}

function writeSubtitle({ days, known, idleOf }: IdleDaysView, { t, format }: Language): string {
  const month = format.date(idleOf.view.period)
  const unknown = days.length - known.length
  const [count, rest] = [format.days(known.length), format.days(unknown)]
  return joinSentences(
    [
      t(
        msg`GPUs granted − used, by day; on record in ${month}: ${count}. A day on which more was used than granted counts as none.`,
      ),
      ...(unknown === 0 ? [] : [t(msg`Not on record, or left out: ${rest}.`)]),
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
