import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { latest } from "#model/edtf.ts"
import type { Org } from "#model/org.ts"

/** The day after which the data knows of nothing. */
export function writeRecordEnd({ coverage }: Pick<Org, "coverage">, { t, format }: Language): string {
  const day = format.date(latest(coverage.to) ?? coverage.to)
  return t(msg`The record ends on ${day}.`)
}
