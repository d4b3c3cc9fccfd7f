import type { I18n } from "@lingui/core"
import type { QueryClient } from "@tanstack/react-query"
import { orgsQuery } from "#data/orgs.ts"
import { sourcesQuery } from "#data/sources.ts"
import type { ExportedFigure } from "#export/exported-figure.ts"
import { toExportedFigure } from "#export/to-exported-figure.ts"
import type { WrittenFigure } from "#figure/page-writer.ts"
import { toLanguage } from "#i18n/language.ts"
import { type TextTable, toTextTable } from "./text-table.ts"

/** A figure as it leaves the site, and the beginning of its table as texts. */
export interface TakenFigure {
  exported: ExportedFigure
  rows: TextTable
}

/** A figure of a page as a reader would take it from there; `url` is the address it is told to have. */
export async function exportFigure(
  queryClient: QueryClient,
  { id, words }: WrittenFigure,
  { org: orgId, url, i18n }: { org: string; url: string; i18n: I18n },
): Promise<TakenFigure> {
  const orgs = await queryClient.ensureQueryData(orgsQuery())
  const org = orgs.find((each) => each.id === orgId)
  if (org === undefined) throw new Error(`The figure ${id} is of no organisation.`)
  const hasSources = org.has.some(({ resource }) => resource === "sources")
  const sources = hasSources ? (await queryClient.ensureQueryData(sourcesQuery(orgId))).records : null
  const exported = toExportedFigure(
    { id, org: orgId, words, dataVersion: org.version },
    { org, sources, url, accessed: org.created },
    toLanguage(i18n),
  )
  return { exported, rows: toTextTable(exported.table) }
}
