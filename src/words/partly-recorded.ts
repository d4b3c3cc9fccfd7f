import { msg } from "@lingui/core/macro"
import type { PartlyRecorded } from "#analytics/lab-units.ts"
import type { Language } from "#i18n/language.ts"
import type { Measure } from "#model/allocation.ts"
import type { LabNames } from "./lab-names.ts"

/** Says whose use is not known as a whole, and where it is on record; nothing where there is none such. */
export function writePartlyRecordedNote(
  labs: readonly PartlyRecorded[],
  measure: Measure,
  names: LabNames,
  { t, format }: Language,
): { id: string; text: string }[] {
  if (labs.length === 0) return []
  const whole = format.list(labs.map(({ lab }) => names.label(lab)))
  const parts = format.list(labs.flatMap(({ pools }) => pools.map(names.label)))
  const text =
    measure === "queued"
      ? t(msg`The queue of ${whole} is not known as a whole: it is on record for ${parts} alone.`)
      : t(msg`The use of ${whole} is not known as a whole: it is on record for ${parts} alone.`)
  return [{ id: `partly-${measure}`, text }]
}
