import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** How a month (`2022-03`) is called among what is found, and the further words it is found by. */
export function writeMonth(month: string, { t, format }: Language) {
  const [year, number] = month.split("-")
  return {
    name: format.date(month),
    amounts: t(msg`GPUs of the month`),
    decisions: t(msg`decisions of the meeting`),
    // typed as digits, too: 2022-03, 3/2022
    text: `${month} ${year} ${Number(number)} ${number}`,
  }
}
