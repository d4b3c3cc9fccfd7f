import { msg } from "@lingui/core/macro"
import type { LegendEntries } from "#charts/legend-layout.ts"
import type { Language } from "#i18n/language.ts"
import { toLabLegend } from "#words/lab-legend.ts"
import { labNames } from "#words/lab-names.ts"
import type { ProjectsFigureView } from "./view.ts"

/** What colours and marks mean. */
export function toLegend({ rows, nodes }: ProjectsFigureView, language: Language): LegendEntries {
  const { t } = language
  const labs = rows.map(({ project }) => project.lab)
  return {
    legend: toLabLegend(labs, labNames(nodes, language), language),
    shapes: [
      { shape: "release", label: t(msg`release`) },
      { shape: "paper", label: t(msg`paper`) },
      { shape: "stop", label: t(msg`leak or withdrawal`) },
    ],
  }
}
