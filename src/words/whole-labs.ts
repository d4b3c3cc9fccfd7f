import { msg } from "@lingui/core/macro"
import type { WholeLab } from "#analytics/whole-labs.ts"
import type { Language } from "#i18n/language.ts"
import type { LabNames } from "./lab-names.ts"

/** Says of a lab’s clusters what they are parts of, so that a change in one is not taken for a change of the lab. */
export function writeWholeNotes(
  wholes: readonly WholeLab[],
  names: LabNames,
  { t, format }: Language,
): { id: string; text: string }[] {
  return wholes.map(({ lab, first, last }) => {
    const [name, start, end] = [names.label(lab), format.integer(first), format.integer(last)]
    const text = t(
      msg`Over all its clusters ${name} was granted ${start} GPUs at the beginning of the range and ${end} at its end.`,
    )
    return { id: `whole-${lab}`, text }
  })
}
