import { useLingui } from "@lingui/react/macro"
import { useNavigate } from "@tanstack/react-router"
import { useCallback, useMemo } from "react"
import SearchDialog, { type Command } from "#features/search/search-dialog.tsx"
import { isOffered } from "#figure/feature.ts"
import { switchSingleKeys } from "#figure/single-keys.ts"
import { LOCALE_NAMES, LOCALES } from "#i18n/locale.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Bilingual } from "#model/basis.ts"
import type { Org } from "#model/org.ts"
import { FIGURES, PAGES } from "./features.ts"
import { rememberLocale, useAddressIn } from "./languages.ts"
import { SITE_PAGES } from "./pages.ts"
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
  return PAGES.filter((page) => isOffered(page, org))
}

/** The pages of an organisation, its figures, and the pages that belong to none. */
function usePages(org: Org | null): Command[] {
  const { locale } = useFormat()
  const navigate = useNavigate()
  return useMemo(() => {
    const make = (
      kind: "page" | "figure",
      path: string,
      title: Bilingual,
      words: readonly Bilingual[],
      detail: string,
    ) => ({
      document: {
        ...{ kind, detail },
        id: `${kind}/${path}`,
        title: title[locale],
        text: words.flatMap(({ en, zh }) => [en, zh]).join(" "),
      },
      run: () => void navigate({ href: `/${path}` }),
    })
    const site = SITE_PAGES.map((page) =>
      make("page", page.path, page.title, [page.title, page.description], ""),
    )
    if (org === null) return site
    const label = org.label[locale]
    return [
      ...pagesOf(org).map((page) =>
        make("page", `${org.id}/${page.path}`, page.nav, [page.nav, page.title], label),
      ),
      ...site,
      // one of a single lab’s page has no address before a lab is chosen
      ...FIGURES.filter((figure) => figure.isEmbeddable !== false && isOffered(figure, org)).map((figure) =>
        make("figure", `${org.id}/${figure.page}#${figure.id}`, figure.name, [figure.name], label),
      ),
    ]
  }, [org, locale, navigate])
}

function useSettings(): Command[] {
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
