import type { LinguiConfig } from "@lingui/conf"

/** What only this page says, and says at length, comes with it. */
const IMPORT = "src/app/import"

export default {
  sourceLocale: "en",
  locales: ["en", "zh"],
  catalogs: [
    { path: "src/i18n/locales/{locale}", include: ["src"], exclude: [`${IMPORT}/**`] },
    { path: `${IMPORT}/locales/{locale}`, include: [IMPORT] },
  ],
  format: "po",
} satisfies Partial<LinguiConfig>
