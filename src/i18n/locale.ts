import { i18n } from "@lingui/core"

export const LOCALES = ["en", "zh"] as const
export type Locale = (typeof LOCALES)[number]

/** BCP 47 tags: what `<html lang>` and `Intl` are given. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-CN" }

/** How each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: "English", zh: "中文" }

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The language to start in: the address wins, then what was chosen before, then the browser's. */
export function chooseLocale(fromAddress: unknown, stored: unknown, browser: readonly string[]): Locale {
  if (isLocale(fromAddress)) return fromAddress
  if (isLocale(stored)) return stored
  const match = browser.map((tag) => tag.slice(0, 2)).find(isLocale)
  return match ?? "en"
}

/** Loads the texts of a language and makes it the one that everything is written in. */
export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await CATALOGS[locale]()
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = LANGUAGE_TAGS[locale]
}

const CATALOGS = {
  en: () => import("./locales/en.po"),
  zh: () => import("./locales/zh.po"),
}
