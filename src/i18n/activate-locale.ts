import { i18n } from "@lingui/core"
import type { Locale } from "./locale.ts"

/** Loads the texts of a language and makes it the one that everything is written in. */
export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await CATALOGS[locale]()
  i18n.loadAndActivate({ locale, messages })
}

const CATALOGS = {
  en: () => import("./locales/en.po"),
  zh: () => import("./locales/zh.po"),
}
