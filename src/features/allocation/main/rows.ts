import { msg } from "@lingui/core/macro"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import type { Language } from "#i18n/language.ts"
import type { LabNode } from "#model/lab-node.ts"
import { colourAll, type LabColour, OTHER_COLOUR } from "#words/lab-colour.ts"
import type { LabNames } from "#words/lab-names.ts"
import { IDLE, type MainView, OTHERS } from "./amounts.ts"

/** The bands of the stack from the bottom up: labs, the labs that have no band of their own, what nobody holds. */
export function toMainSeries(
  view: MainView & { choices: MainParams },
  names: LabNames,
  colourOf: (lab: string) => LabColour,
  /** the heading says whose teams they are, so a topic is enough */
  areTeams: boolean,
  nodes: readonly LabNode[],
  language: Language,
) {
  const { t } = language
  // beside a narrow stack there is room for the cluster alone
  const clusterOf = (lab: string) => nodes.find(({ id, kind }) => id === lab && kind === "pool")?.cluster
  const colours = colourAll(view.labs, colourOf)
  const series = view.labs.map((lab) => ({
    key: lab,
    label: areTeams ? names.short(lab) : names.label(lab),
    shortLabel: clusterOf(lab) ?? names.short(lab),
    ...(colours.get(lab) ?? OTHER_COLOUR),
  }))
  const rest = view.others.length
  const others = {
    key: OTHERS,
    label: t(msg`others (${rest})`),
    shortLabel: t(msg`${rest} more`),
    ...OTHER_COLOUR,
  }
  const left = idleName(view.choices.measure, language)
  const idle = {
    key: IDLE,
    label: left,
    // beside a narrow stack there is room for one short word
    shortLabel: view.choices.measure === "used" ? left : t(msg`nobody`),
    fill: "var(--rule2)",
    text: "var(--ink2)",
    isEmpty: true,
  }
  const hasIdle = view.rows.some((row) => (row.values[IDLE] ?? null) !== null)
  return [...series, ...(rest > 0 ? [others] : []), ...(hasIdle ? [idle] : [])]
}

/** What is left of capacity: what nobody was granted, or what ran nothing. */
export function idleName(measure: MainParams["measure"], { t }: Language): string {
  return measure === "used" ? t(msg`not used`) : t(msg`not granted`)
}
