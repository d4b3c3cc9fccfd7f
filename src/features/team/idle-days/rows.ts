import { msg } from "@lingui/core/macro"
import type { StepPanel } from "#charts/step-panels.ts"
import type { Language } from "#i18n/language.ts"
import { toDayNumber } from "#model/edtf.ts"
import type { IdleDaysView } from "./words.ts"

/** The days of the month as steps, with a gap where one of both is not known. */
export function toIdlePanel({ days, idleOf }: IdleDaysView, { t }: Pick<Language, "t">): StepPanel {
  return {
    ...{ key: "idle", label: t(msg`GPUs granted and not used`), summary: "" },
    ...idleOf.colour,
    values: days.map(({ idle }) => idle),
  }
}

/** What is hatched, as days since 1970-01-01, as far as it is in the month. */
export function toHatches({ days, excluded }: IdleDaysView): { from: number; to: number }[] {
  const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""]
  return excluded
    .filter(({ from, to }) => to >= first && from <= last)
    .map(({ from, to }) => ({
      from: toDayNumber(from < first ? first : from),
      to: toDayNumber(to > last ? last : to),
    }))
}
