import { i18n, setupI18n } from "@lingui/core"
import { messages as importEn } from "#app/import/locales/en.po"
import { messages as importZh } from "#app/import/locales/zh.po"
import type { Formatter } from "#i18n/format.ts"
import { type Language, toLanguage } from "#i18n/language.ts"
import type { Locale } from "#i18n/locale.ts"
import { messages as en } from "#i18n/locales/en.po"
import { messages as zh } from "#i18n/locales/zh.po"

const MESSAGES = {
  en: { ...en, ...importEn },
  zh: { ...zh, ...importZh },
}

/** Makes a language, with the real texts, the one that everything is written in; gives its formatter. */
export function speak(locale: Locale): Formatter {
  i18n.loadAndActivate({ locale, messages: MESSAGES[locale] })
  return toLanguage(i18n).format
}

/** A language with the real texts, for functions that write them; nothing else is told of it. */
export function languageOf(locale: Locale = "en"): Language {
  const own = setupI18n()
  own.loadAndActivate({ locale, messages: MESSAGES[locale] })
  return toLanguage(own)
}
