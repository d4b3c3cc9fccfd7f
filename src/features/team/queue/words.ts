import { msg, plural } from "@lingui/core/macro"
import { writeGpus } from "#features/team/gpu-count.ts"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import type { Table } from "#words/table.ts"
import type { QueueView } from "./view.ts"

/** The queue of one unit, with what is needed to name it. */
export type QueueFigureView = QueueView & Pick<TeamUnit, "unit" | "nodes" | "colour" | "labs">

/** All that the figure says. */
export function writeQueue(view: QueueFigureView, language: Language): FigureWords {
  const { t } = language
  const name = labNames(view.nodes, language).label(view.unit)
  const ofReasons = t(msg`The scheduler keeps the last reason of a job alone, in its own words.`)
  const bound = t(
    msg`Waits are a lower bound: what jobs waited before they might start, and the unstarted rest of job arrays, is not counted.`,
  )
  return {
    sentence: writeQueueSentence(view, name, language),
    subtitle: writeSubtitle(view, language),
    notes: [
      ...(view.reasons.length === 0 ? [] : [{ id: "last-reason", text: ofReasons }]),
      { id: "lower-bound", text: bound },
    ],
    table: toTable(view, language),
    source: [{ ids: view.sources, most: 2 }],
    bases: ["measured"],
    file: ["waiting-gpu-hours", view.asOf, view.unit],
    terms: ["queued"],
  }
}

/** Of fewer jobs nine tenths are no number of jobs. */
const TENTHS_FROM = 10

/** How long the middle job waited, and the tenth that waited longest: what started on the days on record, and held GPUs. */
export function writeQueueSentence({ waits }: QueueView, name: string, language: Language): string {
  const { t } = language
  if (waits === null) return t(msg`No job of ${name} with GPUs started on the days on record`)
  if (waits.n === 1) {
    const wait = formatWait(waits.medianSeconds, language)
    return t(msg`The one job of ${name} with GPUs that started waited ${wait}`)
  }
  const [half, most] = [atMost(waits.medianSeconds, language), atMost(waits.p90Seconds, language)]
  return waits.n < TENTHS_FROM
    ? t(msg`Half of the jobs of ${name} with GPUs that started waited ${half}`)
    : t(msg`Half of the jobs of ${name} with GPUs that started waited ${half}, nine of ten ${most}`)
}

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]
/** From two days on in days: fewer say more in hours. */
const DAYS_FROM = 2 * DAY

/** Rounded up: nobody who waited longer than that is told to have waited less. */
function atMost(seconds: number, language: Language): string {
  const wait = formatWait(seconds, language, (value) => Math.ceil(value - 1e-9))
  return seconds < MINUTE ? wait : language.t(msg`at most ${wait}`)
}

/** A wait in the largest unit that says it: “12 minutes”, “2.5 hours”, “3 days”. @param round to a whole number */
export function formatWait(
  seconds: number,
  { t, format }: Pick<Language, "t" | "format">,
  round: (value: number) => number = Math.round,
): string {
  if (seconds < MINUTE) return t(msg`less than a minute`)
  const [size, digits] = seconds < HOUR ? [MINUTE, 0] : seconds < DAYS_FROM ? [HOUR, 1] : [DAY, 1]
  const count = round((seconds / size) * 10 ** digits) / 10 ** digits
  const amount = format.decimal(count, digits)
  if (size === MINUTE)
    return t(msg({ message: plural(count, { one: `${amount} minute`, other: `${amount} minutes` }) }))
  if (size === HOUR)
    return t(msg({ message: plural(count, { one: `${amount} hour`, other: `${amount} hours` }) }))
  return t(msg({ message: plural(count, { one: `${amount} day`, other: `${amount} days` }) }))
}

function writeSubtitle({ waits, waitingNow, asOf, reasons }: QueueView, language: Language): string {
  const { t, format } = language
  const day = format.date(asOf)
  const n = format.integer(waits?.n ?? 0)
  const parts = [
    ...(waits === null ? [] : [t(msg`Jobs with GPUs that started in the record up to ${day}: ${n}.`)]),
    reasons.length === 0
      ? t(msg`Nothing is on record of why jobs waited.`)
      : t(msg`GPU-hours waited, by the last reason that the scheduler gave.`),
    ...(waitingNow === null ? [] : [writeWaiting(waitingNow, language)]),
  ]
  return joinSentences(parts, format)
}

function writeWaiting({ jobs, gpus }: NonNullable<QueueView["waitingNow"]>, language: Language): string {
  const { t, format } = language
  if (jobs === 0) return t(msg`Nothing waited when the records were taken.`)
  const many = format.integer(jobs)
  const ofJobs = t(msg({ message: plural(jobs, { one: `${many} job`, other: `${many} jobs` }) }))
  const ofGpus = writeGpus(gpus, language)
  return t(msg`Waiting when the records were taken: ${ofJobs} with ${ofGpus}.`)
}

/** The scheduler’s own word, or that it gave none. */
export function nameReason(reason: string, { t }: Pick<Language, "t">): string {
  return reason === "" ? t(msg`no reason given`) : reason
}

/** Whether it is a word of the scheduler’s, which is English on every page. */
const isTold = ({ reason }: { reason: string }) => reason !== ""

function toTable({ reasons }: QueueView, language: Language): Table {
  const { t, format } = language
  return {
    caption: t(msg`GPU-hours waited, by reason`),
    columns: [
      { key: "reason", label: t(msg`Reason`), ...(reasons.every(isTold) && { lang: "en" }) },
      {
        ...{ key: "gpuHours", label: t(msg`GPU-hours waited`), numeric: true, unit: "GPU-hours" },
        format: (hours: number) => format.decimal(hours, 2),
      },
      {
        ...{ key: "share", label: t(msg`Share of all told`), numeric: true, unit: "share" },
        format: (share: number) => format.percent(share, 1),
      },
    ],
    rows: reasons.map(({ reason, gpuHours, share }) => ({
      id: reason === "" ? "none" : reason,
      cells: { reason: nameReason(reason, language), gpuHours, share },
    })),
  }
}
