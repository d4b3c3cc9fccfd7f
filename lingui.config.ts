import type { LinguiConfig } from "@lingui/conf"

export default {
  sourceLocale: "en",
  locales: ["en", "zh"],
  catalogs: [{ path: "src/i18n/locales/{locale}", include: ["src"] }],
  format: "po",
} satisfies Partial<LinguiConfig>
