import { useQuery } from "@tanstack/react-query"
import { useNavigate } from "@tanstack/react-router"
import { useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import type { Command } from "#features/search/search-dialog.tsx"
import { hasResource } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { periodDays } from "#model/period.ts"
import { writeMonth } from "./month-texts.ts"

/** The months of an organisation’s record: what was granted in each, and who decided about it where that is on record. */
export function useMonths(org: Org | null): Command[] {
  const language = useLanguage()
  const navigate = useNavigate()
  const hasAmounts = org !== null && hasResource(org, "allocations")
  const { data } = useQuery({
    ...allocationsQuery({ org: org?.id ?? "", step: "month" }),
    enabled: hasAmounts,
  })
  return useMemo(() => {
    if (org === null || data === undefined) return []
    return data.periods.flatMap((month) => {
      const { name, amounts, decisions, text } = writeMonth(month, language)
      const { from, to } = periodDays(month, "month")
      const make = (id: string, detail: string, href: string): Command => ({
        document: { id: `month/${month}/${id}`, kind: "month", title: name, detail, text },
        run: () => void navigate({ href }),
      })
      return [
        make("amounts", amounts, `/${org.id}/allocation?from=${from}&to=${to}`),
        ...(hasResource(org, "decisions")
          ? [make("decisions", decisions, `/${org.id}/decisions?period=${month}`)]
          : []),
      ]
    })
  }, [org, data, language, navigate])
}
