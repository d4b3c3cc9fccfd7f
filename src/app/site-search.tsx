import { useLingui } from "@lingui/react/macro"
import { useNavigate } from "@tanstack/react-router"
import { useCallback, useMemo } from "react"
import SearchDialog, { type Command } from "#features/search/search-dialog.tsx"
import { switchSingleKeys } from "#figure/single-keys.ts"
import { LOCALE_NAMES, LOCALES } from "#i18n/locale.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Bilingual } from "#model/basis.ts"
import type { Org } from "#model/org.ts"
import { writeStored } from "#ui/stored.ts"
import { ORG_PAGES, SITE_PAGES } from "./pages.ts"
import { chooseTheme, THEMES } from "./theme.ts"

interface SiteSearchProps {
  orgs: readonly Org[]
  /** the organisation whose pages are shown; without one, those of the first are offered */
  current: Org | null
  onClose: () => void
}

/** The search with what only the app knows: its pages and its settings. */
export default function SiteSearch({ orgs, current, onClose }: SiteSearchProps) {
  const pages = usePages(current ?? orgs[0] ?? null)
  const settings = useSettings()
  const commands = useMemo(() => [...pages, ...settings], [pages, settings])
  const hasPage = useCallback(
    (id: string, path: string) => {
      const org = orgs.find((candidate) => candidate.id === id)
      return org !== undefined && pagesOf(org).some((page) => page.path === path)
    },
    [orgs],
  )
  return <SearchDialog orgs={orgs} commands={commands} hasPage={hasPage} onClose={onClose} />
}

/** The pages whose data an organisation has. */
function pagesOf(org: Org) {
  const has = new Set(org.has.map(({ resource }) => resource))
  return ORG_PAGES.filter((page) => page.needs.every((resource) => has.has(resource)))
}

function usePages(org: Org | null): Command[] {
  const { locale } = useFormat()
  const navigate = useNavigate()
  return useMemo(() => {
    const make = (path: string, name: Bilingual, title: Bilingual, detail: string): Command => ({
      document: {
        id: `page/${path}`,
        kind: "page",
        title: name[locale],
        detail,
        text: [name.en, name.zh, title.en, title.zh].join(" "),
      },
      run: () => void navigate({ href: `/${path}` }),
    })
    return [
      ...(org === null
        ? []
        : pagesOf(org).map((page) =>
            make(`${org.id}/${page.path}`, page.nav, page.title, org.label[locale]),
          )),
      ...SITE_PAGES.map((page) => make(page.path, page.title, page.description, "")),
    ]
  }, [org, locale, navigate])
}

function useSettings(): Command[] {
  const { t } = useLingui()
  const navigate = useNavigate()
  const themes = { system: t`Theme: as the system`, light: t`Theme: light`, dark: t`Theme: dark` }
  const keys = { on: t`Letters alone as commands: on`, off: t`Letters alone as commands: off` }
  const make = (id: string, title: string, text: string, run: () => void): Command => ({
    document: { id: `setting/${id}`, kind: "setting", title, detail: "", text },
    run,
  })
  return [
    ...LOCALES.map((lang) =>
      make(`language-${lang}`, LOCALE_NAMES[lang], "language 语言", () => {
        writeStored("language", lang)
        void navigate({ to: ".", search: (previous: object) => ({ ...previous, lang }) })
      }),
    ),
    ...THEMES.map((theme) =>
      make(`theme-${theme}`, themes[theme], `theme ${theme} 主题`, () => chooseTheme(theme)),
    ),
    make("keys-on", keys.on, "keyboard shortcuts 快捷键", () => switchSingleKeys(true)),
    make("keys-off", keys.off, "keyboard shortcuts 快捷键", () => switchSingleKeys(false)),
  ]
}
