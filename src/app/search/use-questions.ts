import { useNavigate } from "@tanstack/react-router"
import { useMemo } from "react"
import { FIGURES, PAGES } from "#app/features.ts"
import type { Command } from "#features/search/search-dialog.tsx"
import { isOffered } from "#figure/feature.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"

/** The questions that the pages and figures of an organisation answer, each leading to its answer. */
export function useQuestions(org: Org | null): Command[] {
  const { locale } = useFormat()
  const navigate = useNavigate()
  return useMemo(() => {
    if (org === null) return []
    const listings = [
      ...PAGES.map((page) => ({ ...page, path: page.path })),
      ...FIGURES.map((figure) => ({
        ...figure,
        // one of a single lab’s page is found once a lab is chosen
        path: figure.isEmbeddable === false ? figure.page : `${figure.page}#${figure.id}`,
      })),
    ]
    return listings
      .filter((listing) => isOffered(listing, org))
      .flatMap(({ asks = [], path }) =>
        asks.map((question) => ({
          document: {
            id: `question/${org.id}/${path}/${question.en}`,
            kind: "question" as const,
            title: question[locale],
            detail: org.label[locale],
            text: `${question.en} ${question.zh}`,
          },
          run: () => void navigate({ href: `/${org.id}/${path}` }),
        })),
      )
  }, [org, locale, navigate])
}
