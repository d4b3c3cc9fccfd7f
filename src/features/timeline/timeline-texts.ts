import { msg } from "@lingui/core/macro"
import type { MilestoneShape } from "#charts/milestone-mark.tsx"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { isInterval } from "#model/edtf.ts"
import { formatEdtf, formatSpan } from "#model/edtf-format.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Compute, Milestone, Project } from "#model/project.ts"
import { milestoneNames, statusNames } from "#words/project-names.ts"

/** The mark of each kind of milestone; a kind that is new to us is a dot. */
const SHAPES: Readonly<Record<string, MilestoneShape>> = {
  release: "release",
  paper: "paper",
  announcement: "announcement",
  leak: "stop",
  withdrawn: "stop",
  "training-start": "training",
  "training-end": "training",
}

export function shapeOf(kind: string): MilestoneShape {
  return SHAPES[kind] ?? "other"
}

export function eventNames({ t }: Language): Record<OrgEvent["kind"], string> {
  return {
    layoff: t(msg`layoff`),
    reorg: t(msg`reorganisation`),
    leadership: t(msg`leadership`),
    policy: t(msg`policy`),
    release: t(msg`release`),
    report: t(msg`report`),
  }
}

/** What an entry of compute is. */
export function roleNames({ t }: Language): Record<Compute["role"], string> {
  return {
    run: t(msg`run`),
    total: t(msg`total of the runs`),
    estimate: t(msg`estimate`),
    capacity: t(msg`capacity`),
  }
}

/** What the numbered lists, the live texts and the tables say of each thing. */
export function spokenTexts(language: Language) {
  const { t, format } = language
  const milestoneName = milestoneNames(language)
  const kinds = eventNames(language)
  const status = statusNames(language)
  /** “between December 2022 and February 2023”, “in December 2022” */
  const somewhereIn = (window: string) => {
    const date = formatEdtf(window, format)
    return isInterval(window) ? date : t(msg`in ${date}`)
  }
  return {
    milestone: ({ date, kind, title }: Milestone, project?: string) => {
      const [when, what] = [formatEdtf(date, format), milestoneName(kind)]
      return project === undefined
        ? t(msg`${when}: ${what}. ${title}`)
        : t(msg`${when}, ${project}: ${what}. ${title}`)
    },
    event: ({ date, kind, title }: OrgEvent) => {
      const [when, what, text] = [formatEdtf(date, format), kinds[kind], title[format.locale]]
      return t(msg`${when}: ${what}. ${text}`)
    },
    /** not exact = the run is shorter than its window */
    run: ({ what, window, days, gpuCount }: Compute, isExact: boolean) => {
      const gpus = gpuCount === null ? null : format.integer(gpuCount)
      // “OPT-175B, GPUs in the final run”: what follows the comma says which numbers these are
      const name = what.split(",")[0] ?? what
      const run = gpus === null ? name : t(msg`${name}, ${gpus} GPUs`)
      const when = window === null ? "" : isExact ? formatSpan(window, format) : somewhereIn(window)
      return isExact || days === undefined
        ? t(msg`Training run ${run}: ${when}`)
        : t(msg`Training run ${run}: about ${days} days, some time ${when}`)
    },
    project: ({ name, start, end, status: state }: Project) => {
      const [begin, finish] = writeEach([start, end], (date) =>
        date === null ? null : formatEdtf(date, format),
      )
      const from = begin == null ? t(msg`start not known`) : t(msg`start ${begin}`)
      const to = finish == null ? t(msg`end not known`) : t(msg`end ${finish}`)
      return t(msg`${name}: ${from}, ${to}, ${status[state]}`)
    },
  }
}

/** Of how many projects the start is on record: how long the others took cannot be said. */
export function writeTimelineSentence(
  { all, known }: { all: number; known: number },
  { t, format }: Language,
): string {
  if (known === all) return t(msg`All ${all} model projects have a start on record`)
  const [some, rest] = [format.spelled(known), format.spelled(all - known)]
  return t(
    msg`Of ${all} model projects ${some} have a start on record; how long the other ${rest} took is not known`,
  )
}
