import { useLingui } from "@lingui/react"
import { useMemo } from "react"
import { createFormatter, type Formatter } from "./format.ts"
import { isLocale } from "./locale.ts"

/** The formatter of the language on the page; the caller is drawn again when the language changes. */
export function useFormat(): Formatter {
  const { locale } = useLingui().i18n
  return useMemo(() => createFormatter(isLocale(locale) ? locale : "en"), [locale])
}
