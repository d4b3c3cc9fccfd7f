import { i18n } from "@lingui/core"
import { createFormatter, type Formatter } from "#i18n/format.ts"
import type { Locale } from "#i18n/locale.ts"
import { messages as en } from "#i18n/locales/en.po"
import { messages as zh } from "#i18n/locales/zh.po"

/** Makes a language, with the real texts, the one that everything is written in; gives its formatter. */
export function speak(locale: Locale): Formatter {
  i18n.loadAndActivate({ locale, messages: { en, zh }[locale] })
  return createFormatter(locale)
}
