import { useLingui } from "@lingui/react/macro"
import type { MilestoneShape } from "#charts/milestone-mark.tsx"
import { useMilestoneNames, useStatusNames } from "#figure/project-names.ts"
import { useFormat } from "#i18n/use-format.ts"
import { isInterval } from "#model/edtf.ts"
import { formatEdtf, formatSpan } from "#model/edtf-format.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Compute, Milestone, Project } from "#model/project.ts"

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

export function useEventNames(): Record<OrgEvent["kind"], string> {
  const { t } = useLingui()
  return {
    layoff: t`layoff`,
    reorg: t`reorganisation`,
    leadership: t`leadership`,
    policy: t`policy`,
    release: t`release`,
    report: t`report`,
  }
}

/** What an entry of compute is. */
export function useRoleNames(): Record<Compute["role"], string> {
  const { t } = useLingui()
  return { run: t`run`, total: t`total of the runs`, estimate: t`estimate`, capacity: t`capacity` }
}

/** What the numbered lists, the live texts and the tables say of each thing. */
export function useSpoken() {
  const { t } = useLingui()
  const format = useFormat()
  const milestoneName = useMilestoneNames()
  const eventNames = useEventNames()
  const status = useStatusNames()
  /** “between December 2022 and February 2023”, “in December 2022” */
  const somewhereIn = (window: string) => {
    const date = formatEdtf(window, format)
    return isInterval(window) ? date : t`in ${date}`
  }
  return {
    milestone: ({ date, kind, title }: Milestone, project?: string) => {
      const [when, what] = [formatEdtf(date, format), milestoneName(kind)]
      return project === undefined ? t`${when}: ${what}. ${title}` : t`${when}, ${project}: ${what}. ${title}`
    },
    event: ({ date, kind, title }: OrgEvent) => {
      const [when, what, text] = [formatEdtf(date, format), eventNames[kind], title[format.locale]]
      return t`${when}: ${what}. ${text}`
    },
    /** not exact = the run is shorter than its window */
    run: ({ what, window, days, gpuCount }: Compute, isExact: boolean) => {
      const gpus = gpuCount === null ? null : format.integer(gpuCount)
      // “OPT-175B, GPUs in the final run”: what follows the comma says which numbers these are
      const name = what.split(",")[0] ?? what
      const run = gpus === null ? name : t`${name}, ${gpus} GPUs`
      const when = window === null ? "" : isExact ? formatSpan(window, format) : somewhereIn(window)
      return isExact || days === undefined
        ? t`Training run ${run}: ${when}`
        : t`Training run ${run}: about ${days} days, some time ${when}`
    },
    project: ({ name, start, end, status: state }: Project) => {
      const [begin, finish] = [start, end].map((date) => (date === null ? null : formatEdtf(date, format)))
      const from = begin == null ? t`start not known` : t`start ${begin}`
      const to = finish == null ? t`end not known` : t`end ${finish}`
      return t`${name}: ${from}, ${to}, ${status[state]}`
    },
  }
}

/** Of how many projects the start is on record: how long the others took cannot be said. */
export function useTimelineSentence({ all, known }: { all: number; known: number }): string {
  const { t } = useLingui()
  const format = useFormat()
  if (known === all) return t`All ${all} model projects have a start on record`
  const [some, rest] = [format.spelled(known), format.spelled(all - known)]
  return t`Of ${all} model projects ${some} have a start on record; how long the other ${rest} took is not known`
}
