import { addTexts } from "#i18n/activate-locale.ts"

/** The page and its texts, which no other page needs. */
export async function openImportPage() {
  const [{ ImportPage }] = await Promise.all([import("#app/import/import-page.tsx"), addTexts(CATALOGS)])
  return { ImportPage }
}

const CATALOGS = {
  en: () => import("#app/import/locales/en.po"),
  zh: () => import("#app/import/locales/zh.po"),
}
