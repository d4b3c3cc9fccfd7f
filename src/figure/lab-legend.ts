import { useLingui } from "@lingui/react/macro"
import { labColour, OTHER_COLOUR } from "./lab-colour.ts"
import type { LabNames } from "./lab-names.ts"

/** The labs that have a colour of their own, then one grey entry for all others. */
export function useLabLegend(labs: readonly string[], names: LabNames): { fill: string; label: string }[] {
  const { t } = useLingui()
  const ids = [...new Set(labs)]
  const own = ids.filter((id) => labColour(id).fill !== OTHER_COLOUR.fill)
  const entries = own.map((id) => ({ fill: labColour(id).fill, label: names.label(id) }))
  const rest = { fill: OTHER_COLOUR.fill, label: t`other or shared` }
  return own.length === ids.length ? entries : [...entries, rest]
}
