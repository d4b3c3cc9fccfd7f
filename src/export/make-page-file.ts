import type { QueryClient } from "@tanstack/react-query"
import { sourcesQuery } from "#data/sources.ts"
import { hasResource } from "#figure/define-figure.ts"
import { type FigureListing, opened } from "#figure/feature.ts"
import { withLimits } from "#figure/limits.ts"
import { readView } from "#figure/read-view.ts"
import { viewAddress } from "#figure/site-address.ts"
import type { Language } from "#i18n/language.ts"
import { fileStem } from "./exported-figure.ts"
import { type ExportedPage, toPageXlsx, toPageZip, toWhole } from "./exported-page.ts"
import type { TakePageProps } from "./take-page.tsx"
import { toExportedFigure } from "./to-exported-figure.ts"

interface PageFileOptions {
  format: "xlsx" | "zip"
  /** what the address chooses, by name */
  choices: Readonly<Record<string, string | undefined>>
  client: QueryClient
  language: Language
}

/** All figures of a page, at the choices of its address, as one file; `null` where none has anything to show. */
export async function makePageFile(
  page: TakePageProps,
  options: PageFileOptions,
): Promise<{ name: string; blob: Blob } | null> {
  const { format, language } = options
  const exported = await readPage(page, options)
  const whole = toWhole(exported, language)
  if (whole === null) return null
  const name = `${fileStem(whole)}.${format}`
  if (format === "xlsx") return { name, blob: await toPageXlsx(exported, language) }
  const bytes = await toPageZip(exported, language)
  return bytes === null ? null : { name, blob: new Blob([bytes], { type: "application/zip" }) }
}

/** The figures as values, never as they are drawn. */
async function readPage(
  { org, path, title, figures }: TakePageProps,
  { choices, client, language }: PageFileOptions,
): Promise<ExportedPage> {
  const hasSources = hasResource(org, "sources")
  const sources = hasSources ? (await client.fetchQuery(sourcesQuery(org.id))).records : null
  const accessed = new Date().toISOString().slice(0, 10)
  const read = async (listing: FigureListing) => {
    const { default: figure } = await opened(listing)
    const input = { org, params: figure.params(choices).values }
    const view = await readView(figure, input, client)
    if (view === null) return null
    const words = withLimits(figure.words(view, language), figure.id, org, language)
    return toExportedFigure(
      { id: figure.id, org: org.id, words, dataVersion: org.version },
      { org, sources, url: viewAddress(figure.id, { isEmbed: false }), accessed },
      language,
    )
  }
  const made = await Promise.all(
    figures.map(async (listing) => ({
      name: listing.name[language.format.locale],
      exported: await read(listing),
    })),
  )
  return {
    ...{ path, title },
    url: viewAddress("main", { isEmbed: false }).replace(/#main$/, ""),
    figures: made.flatMap(({ name, exported }) => (exported === null ? [] : [{ name, exported }])),
    leftOut: made.flatMap(({ name, exported }) => (exported === null ? [name] : [])),
  }
}
