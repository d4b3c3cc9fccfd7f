import { useQuery } from "@tanstack/react-query"
import { orgsQuery } from "#data/orgs.ts"
import { sourcesQuery } from "#data/sources.ts"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { usePlacement } from "#figure/placement.tsx"
import { viewAddress } from "#figure/site-address.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { toExportedFigure } from "./to-exported-figure.ts"

/** Gives a function that makes of a figure, at that moment, what leaves the site. */
export function useExportedFigure(facts: FigureFacts): () => ExportedFigure {
  const language = useLanguage()
  const placement = usePlacement()
  const org = useQuery(orgsQuery()).data?.find((candidate) => candidate.id === facts.org)
  const hasSources = org?.has.some(({ resource }) => resource === "sources") ?? false
  const sources = useQuery({ ...sourcesQuery(facts.org), enabled: hasSources }).data
  return () =>
    toExportedFigure(
      facts,
      {
        org,
        sources: sources?.records ?? null,
        url: viewAddress(facts.id, placement),
        accessed: new Date().toISOString().slice(0, 10),
      },
      language,
    )
}
