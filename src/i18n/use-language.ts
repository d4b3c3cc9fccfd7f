import type { I18n } from "@lingui/core"
import { useLingui } from "@lingui/react"
import { type Language, toLanguage } from "./language.ts"

/** One for each set of texts and language, since each keeps the dates it has written. */
const languages = new WeakMap<I18n, Map<string, Language>>()

/** The language of the page, for functions that write texts; the caller is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useLingui()
  const known = languages.get(i18n) ?? new Map<string, Language>()
  languages.set(i18n, known)
  const language = known.get(i18n.locale) ?? toLanguage(i18n)
  known.set(i18n.locale, language)
  return language
}
