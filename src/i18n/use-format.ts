import { useLingui } from "@lingui/react"
import { createFormatter, type Formatter } from "./format.ts"
import { isLocale, type Locale } from "./locale.ts"

/** One for each language, since each keeps the dates it has written. */
const formatters = new Map<Locale, Formatter>()

/** The formatter of the language on the page; the caller is drawn again when the language changes. */
export function useFormat(): Formatter {
  const { locale } = useLingui().i18n
  const language = isLocale(locale) ? locale : "en"
  const formatter = formatters.get(language) ?? createFormatter(language)
  formatters.set(language, formatter)
  return formatter
}
