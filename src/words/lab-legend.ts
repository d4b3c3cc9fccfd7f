import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { labColour, OTHER_COLOUR } from "./lab-colour.ts"
import type { LabNames } from "./lab-names.ts"

/** The labs that have a colour of their own, then one grey entry for all others. */
export function toLabLegend(
  labs: readonly string[],
  names: LabNames,
  { t }: Language,
): { fill: string; label: string }[] {
  const ids = [...new Set(labs)]
  const own = ids.filter((id) => labColour(id).fill !== OTHER_COLOUR.fill)
  const entries = own.map((id) => ({ fill: labColour(id).fill, label: names.label(id) }))
  const rest = { fill: OTHER_COLOUR.fill, label: t(msg`other or shared`) }
  return own.length === ids.length ? entries : [...entries, rest]
}
