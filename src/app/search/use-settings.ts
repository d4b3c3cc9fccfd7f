import { useLingui } from "@lingui/react/macro"
import { rememberLocale, useAddressIn } from "#app/languages.ts"
import { chooseTheme, THEMES } from "#app/theme.ts"
import type { Command } from "#features/search/search-dialog.tsx"
import { switchSingleKeys } from "#figure/single-keys.ts"
import { LOCALE_NAMES, LOCALES } from "#i18n/locale.ts"

/** The settings of the site as things that are found. */
export function useSettings(): Command[] {
  const { t } = useLingui()
  const addressIn = useAddressIn()
  const themes = { system: t`Theme: as the system`, light: t`Theme: light`, dark: t`Theme: dark` }
  const keys = { on: t`Letters alone as commands: on`, off: t`Letters alone as commands: off` }
  const make = (id: string, title: string, text: string, run: () => void): Command => ({
    document: { id: `setting/${id}`, kind: "setting", title, detail: "", text },
    run,
  })
  return [
    ...LOCALES.map((lang) =>
      make(`language-${lang}`, LOCALE_NAMES[lang], "language 语言", () => {
        rememberLocale(lang)
        window.location.assign(addressIn(lang))
      }),
    ),
    ...THEMES.map((theme) =>
      make(`theme-${theme}`, themes[theme], `theme ${theme} 主题`, () => chooseTheme(theme)),
    ),
    make("keys-on", keys.on, "keyboard shortcuts 快捷键", () => switchSingleKeys(true)),
    make("keys-off", keys.off, "keyboard shortcuts 快捷键", () => switchSingleKeys(false)),
  ]
}
