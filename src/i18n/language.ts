import type { I18n, MessageDescriptor } from "@lingui/core"
import { createFormatter, type Formatter } from "./format.ts"
import { isLocale } from "./locale.ts"

/** A message of the catalogues in words: `` t(msg`Half of ${name} had left`) ``. */
export type Translate = (message: MessageDescriptor) => string

/** All that a text is written with. Functions that take it need no component around them. */
export interface Language {
  t: Translate
  format: Formatter
}

/** The language that is active in `i18n` now; keep the answer for as long as it is, since it keeps the dates it has written. */
export function toLanguage(i18n: I18n): Language {
  const t: Translate = (message) => i18n._(message)
  return { t, format: createFormatter(isLocale(i18n.locale) ? i18n.locale : "en", t) }
}
