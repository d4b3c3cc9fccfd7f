import { useNavigate } from "@tanstack/react-router"
import { useMemo } from "react"
import type { Command } from "#features/search/search-dialog.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import { TERMS, type TermId } from "#words/terms.ts"

/** The words of the product with what they mean, each leading to its place on the page of the method. */
export function useWords(): Command[] {
  const { t } = useLanguage()
  const navigate = useNavigate()
  return useMemo(
    () =>
      (Object.keys(TERMS) as TermId[]).map((id) => {
        const { name, meaning } = TERMS[id]
        return {
          document: { id: `word/${id}`, kind: "word" as const, title: t(name), detail: t(meaning), text: id },
          run: () => void navigate({ href: `/method#${id}` }),
        }
      }),
    [t, navigate],
  )
}
