import { i18n } from "@lingui/core"
import type { Locale } from "./locale.ts"

let wanted: Locale = "en"

/** Loads the texts of a language and makes it the one that everything is written in. */
export async function activateLocale(locale: Locale): Promise<void> {
  wanted = locale
  const { messages } = await CATALOGS[locale]()
  // texts of a page that has come before are kept
  i18n.load(locale, messages)
  i18n.activate(locale)
}

/** Adds the texts that only one page says, in the language that everything is written in or is about to be. */
export async function addTexts(
  catalogs: Record<Locale, () => Promise<{ messages: Messages }>>,
): Promise<void> {
  const locale = wanted
  const { messages } = await catalogs[locale]()
  i18n.load(locale, messages)
}

type Messages = Parameters<typeof i18n.load>[1] & object

const CATALOGS = {
  en: () => import("./locales/en.po"),
  zh: () => import("./locales/zh.po"),
}
