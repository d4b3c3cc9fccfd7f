import { msg } from "@lingui/core/macro"
import type { Pace } from "#analytics/pace.ts"
import type { TeamUnit } from "#features/team/team-records.ts"
import { prospectOf } from "#features/team/will-last.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { inScenario } from "#words/in-scenario.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** A unit whose grant is a budget of GPU-hours, at least one day of which is over. */
export interface PaceView extends TeamUnit {
  pace: Pace
}

/** All that the figure says. */
export function writePace(paced: PaceView, language: Language): FigureWords {
  const { pace, labs, view, unit } = paced
  const { t, format } = language
  const [month, days] = [format.date(view.period), format.days(pace.days)]
  return {
    sentence: writeSentence(paced, language),
    subtitle: t(
      msg`GPU-hours used since the first of ${month}, against an even spread of the grant over its ${days}. Budget = granted × 24 × days.`,
    ),
    table: toTable(paced, language),
    source: scenarioSource(labs, language),
    bases: basesOf(labs, ["granted", "used"], ["derived"]),
    file: ["used-gpu-hours", "day", view.period, unit],
    terms: ["granted", "used"],
  }
}

/** The day of a month by its number, from 1. */
export function dayOf(period: string, number: number): string {
  return `${period}-${String(number).padStart(2, "0")}`
}

/** How much is used against an even pace, and whether the rest lasts: two facts, each said as what it is. */
function writeSentence({ pace, view, unit, nodes, isScenario }: PaceView, language: Language): string {
  const { t, format } = language
  const name = labNames(nodes, language).label(unit)
  const [used, month, day] = [
    format.percent(pace.used / pace.budget),
    format.date(view.period),
    format.date(view.lastDay),
  ]
  const prospect = prospectOf(pace)
  if (prospect === "ended")
    return inScenario(t(msg`${name} used ${used} of its grant in ${month}`), isScenario, language)
  const against = writeAgainst(pace, language)
  const start = t(msg`${name} had used ${used} of its grant by ${day}, ${against}`)
  const ends = {
    gone: t(msg`${start}; nothing is left`),
    unused: t(msg`${start}; of late it used nothing`),
    lasts: t(msg`${start}; at this rate the rest lasts the month`),
    "runs-out": t(msg`${start}; at this rate the rest runs out before the month ends`),
  }
  return inScenario(ends[prospect], isScenario, language)
}

/** By how many points of the grant the use is above or below an even pace. */
function writeAgainst({ used, budget, daysGone, days }: Pace, { t, format }: Language): string {
  const points = Math.round((used / budget - daysGone / days) * 100)
  const size = format.integer(Math.abs(points))
  if (points === 0) return t(msg`as much as at an even pace`)
  return points > 0
    ? t(msg`${size} points more than at an even pace`)
    : t(msg`${size} points less than at an even pace`)
}

function toTable({ pace, labs, view: { period } }: PaceView, { t, format }: Language): Table {
  const basis = columnBasis(labs)
  const hours = {
    numeric: true,
    format: format.integer,
    unit: "GPU-hours",
    measure: t(msg`GPU-hours`),
  } as const
  return {
    caption: t(msg`GPU-hours used by the end of each day, and an even pace, scenario`),
    columns: [
      { key: "day", label: t(msg`Day`), type: "date", formatText: format.date },
      { key: "used", label: t(msg`Used so far`), ...hours, ...basis("used") },
      { key: "even", label: t(msg`Even pace`), ...hours, ...basis("derived") },
    ],
    rows: pace.cumulative.map((used, index) => ({
      id: dayOf(period, index + 1),
      cells: { day: dayOf(period, index + 1), used, even: (pace.budget * (index + 1)) / pace.days },
    })),
  }
}
