export const LOCALES = ["en", "zh"] as const
export type Locale = (typeof LOCALES)[number]

/** BCP 47 tags: what `<html lang>` and `Intl` are given. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-CN" }

/** How each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: "English", zh: "中文" }

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The language of an address below the site’s root: Chinese pages stand under `zh/`. */
export function localeOf(path: string): Locale {
  return /^\/?zh(\/|$)/.test(path) ? "zh" : "en"
}

/** What stands before the path of a page in that language: nothing for English, which is the site as it is. */
export function localePrefix(locale: Locale): "" | "zh/" {
  return locale === "zh" ? "zh/" : ""
}
