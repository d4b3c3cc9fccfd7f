import { msg } from "@lingui/core/macro"
import type { Lead } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import type { AllocationFacts } from "./allocation-records.ts"

/** From a lab’s row to the page of that lab; nowhere from what is no lab. */
export function leadToLab(
  row: string,
  { view: { nodes } }: { view: Pick<AllocationFacts, "nodes"> },
  language: Language,
): Lead | null {
  const lab = nodes.find(({ id, allocated }) => id === row && allocated)
  if (lab === undefined) return null
  const name = labNames(nodes, language).label(row)
  return { label: language.t(msg`${name}, month by month`), page: "team", lab: row, search: {} }
}
