import { i18n, type Messages } from "@lingui/core"
import type { Locale } from "./locale.ts"

type Catalogs = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>

const EVERYWHERE: Catalogs = {
  en: () => import("./locales/en.po"),
  zh: () => import("./locales/zh.po"),
}

/** What is needed so far: the texts of every page, and those that pages have brought with them. */
const needed = new Set([EVERYWHERE])
let wanted: Locale = "en"

/** Loads the texts of a language and makes it the one that everything is written in. */
export async function activateLocale(locale: Locale): Promise<void> {
  wanted = locale
  await Promise.all([...needed].map((catalogs) => loadTexts(catalogs, locale)))
  i18n.activate(locale)
}

/** Adds the texts that only one page says, in the language that everything is written in or is about to be. */
export async function addTexts(catalogs: Catalogs): Promise<void> {
  needed.add(catalogs)
  await loadTexts(catalogs, wanted)
}

async function loadTexts(catalogs: Catalogs, locale: Locale): Promise<void> {
  const { messages } = await catalogs[locale]()
  i18n.load(locale, messages)
}
