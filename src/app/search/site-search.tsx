import { useNavigate } from "@tanstack/react-router"
import { useCallback, useMemo } from "react"
import { FIGURES, PAGES } from "#app/features.ts"
import { SITE_PAGES } from "#app/pages.ts"
import SearchDialog, { type Command } from "#features/search/search-dialog.tsx"
import { isOffered } from "#figure/feature.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Bilingual } from "#model/basis.ts"
import type { Org } from "#model/org.ts"

import { useMonths } from "./use-months.ts"
import { useQuestions } from "./use-questions.ts"
import { useSettings } from "./use-settings.ts"
import { useWords } from "./use-words.ts"

interface SiteSearchProps {
  orgs: readonly Org[]
  /** the organisation whose pages are shown; without one, those of the first are offered */
  current: Org | null
  onClose: () => void
}

/** The search with what only the app knows: its pages and its settings. */
export default function SiteSearch({ orgs, current, onClose }: SiteSearchProps) {
  const pages = usePages(current ?? orgs[0] ?? null)
  const org = current ?? orgs[0] ?? null
  const questions = useQuestions(org)
  const words = useWords()
  const months = useMonths(org)
  const settings = useSettings()
  const commands = useMemo(
    () => [...questions, ...pages, ...words, ...months, ...settings],
    [questions, pages, words, months, settings],
  )
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
