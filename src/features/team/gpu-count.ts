import { msg, plural } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** “1 GPU”, “5.2 GPUs”, “0.25 GPUs”: what is less than one keeps a decimal more. */
export function writeGpus(count: number, { t, format }: Pick<Language, "t" | "format">): string {
  const digits = count < 1 ? 2 : 1
  const gpus = format.decimal(count, digits)
  const shown = Number(count.toFixed(digits))
  return t(msg({ message: plural(shown, { one: `${gpus} GPU`, other: `${gpus} GPUs` }) }))
}
