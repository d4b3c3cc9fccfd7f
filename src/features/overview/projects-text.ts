import { plural } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useMemo } from "react"
import { useStatusNames } from "#figure/project-names.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { ProjectRow, ProjectsView } from "./projects-view.ts"

/** Of how many projects how many came out, and what became of the others. */
export function useProjectsSentence(counts: ProjectsView["counts"]): string {
  const { t } = useLingui()
  const format = useFormat()
  const since = format.date(counts.since)
  const [all, cameOut] = [format.spelled(counts.all), format.spelled(counts.cameOut)]
  const start =
    counts.cameOut === counts.all
      ? t`Of ${all} model projects since ${since}, all came out in some form`
      : t`Of ${all} model projects since ${since}, ${cameOut} came out in some form`
  const [abandoned, merged] = [format.spelled(counts.abandoned), format.spelled(counts.merged)]
  const givenUp = plural(counts.abandoned, {
    one: `${abandoned} was given up`,
    other: `${abandoned} were given up`,
  })
  return t`${start}; later ${givenUp} and ${merged} merged`
}

/** What became of a project, where that is more than its release. */
export function useProjectNotes(): (row: ProjectRow) => string {
  const { t } = useLingui()
  const format = useFormat()
  const status = useStatusNames()
  return ({ project }) => {
    const leak = project.milestones.find((milestone) => milestone.kind === "leak")
    const notes = [project.status === "released" ? "" : status[project.status]]
    if (leak !== undefined) {
      const date = format.date(leak.date)
      notes.unshift(t`leaked ${date}`)
    }
    return notes.filter((note) => note !== "").join("; ")
  }
}

/** The events drawn on the small timeline, in few words; all of them are on the timeline page. */
export function useEventLabels(): Readonly<Record<string, string>> {
  const { t, i18n } = useLingui()
  const { locale } = i18n
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts change with the language, `t` itself does not tell
  return useMemo(
    () => ({
      "2022-11-09-first-large-layoff-more-than-11-000-peop": t`11,000 laid off, November 2022`,
      "2023-02-27-zuckerberg-announces-a-top-level-product": t`GenAI group announced, February 2023`,
      "2025-06-30-meta-superintelligence-labs-created-unde": t`Superintelligence Labs, June 2025`,
    }),
    [locale],
  )
}
