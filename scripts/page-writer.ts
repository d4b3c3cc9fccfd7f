import { type PageWriter, STILL_WIDTHS, type WrittenFigure } from "#figure/page-writer.ts"
import { LOCALES, type Locale, localePrefix } from "#i18n/locale.ts"
import type { TakenFigure } from "#prerender/exported-figure.ts"
import type { Site, WrittenPage } from "#prerender/site.tsx"
import type { Writer } from "./open-writer.ts"
import { dataAtOnce } from "./preloads.ts"
import type { StaticPage } from "./static-pages.ts"

/** A figure on its page, and as it leaves the site. */
export type FinishedFigure = WrittenFigure & TakenFigure

/** A page in one language, with the figures that stand on it. */
export interface FinishedPage extends WrittenPage {
  locale: Locale
  /** in the order of the page */
  figures: readonly FinishedFigure[]
  /** data files that it needs at once */
  data: readonly string[]
}

/** Writes pages in both languages; what several pages draw alike is drawn once. */
export function createPageWriter(writer: Writer, base: string, loadFile: (path: string) => Promise<unknown>) {
  const drawings = new Map<string, string>()
  const sites = new Map<string, Site>()
  /** what each figure asks for by itself */
  const ofFigures = new Map<string, ReadonlySet<string>>()
  return {
    /** Feeds and calendars of every organisation. */
    writeFeeds: (locale: Locale, address: string | undefined) =>
      writer.openSite(loadFile).writeFeeds(locale, address),
    /** A page in each language. Write embeds first: what their figures ask for is told apart in the pages that have them. */
    async write(page: StaticPage): Promise<FinishedPage[]> {
      const kind = kindOf(page)
      const site = sites.get(kind) ?? writer.openSite(loadFile)
      sites.set(kind, site)
      const pages: FinishedPage[] = []
      for (const locale of LOCALES) {
        const { html, orgs, figures } = await finish(site, { page, base }, locale, drawings)
        const org = page.org ?? ""
        if (page.partOf !== undefined) ofFigures.set(page.path, new Set(site.asked))
        const alone = figures.map(({ id }) => ofFigures.get(`embed/${org}/${id}`) ?? new Set<string>())
        // an embed may stay at a version of the data, which has files of its own
        const data = page.partOf === undefined ? dataAtOnce(site.asked, alone) : []
        pages.push({ html, orgs, figures, locale, data })
      }
      return pages
    },
  }
}

/** Pages of one kind ask for the same: those of all labs of an organisation. */
function kindOf({ path }: StaticPage): string {
  return path.replace(/(?<=\/team\/).*/, "")
}

/** Writes a page; where a drawing of it must be drawn in a document first, draws that and writes the page again. */
async function finish(
  site: Site,
  { page, base }: { page: StaticPage; base: string },
  locale: Locale,
  drawings: Map<string, string>,
): Promise<WrittenPage & { figures: readonly FinishedFigure[] }> {
  const path = page.path === "" ? "" : `${page.path}/`
  const org = page.org ?? ""
  const keyOf = (figure: string, width: number) => [locale, org, figure, width].join("/")
  for (;;) {
    const missing = new Set<string>()
    const figures = new Map<string, WrittenFigure>()
    const writer: PageWriter = {
      drawing: (figure, width) => {
        const known = drawings.get(keyOf(figure, width))
        if (known === undefined) missing.add(figure)
        return known ?? null
      },
      tell: (figure) => void figures.set(figure.id, figure),
      csv: (figure) => `${base}${csvFile(page, locale, figure)}`,
    }
    const written = await site.write(path, locale, writer)
    if (missing.size === 0) {
      const url = `${base}${localePrefix(locale)}${path}`
      const finished = [...figures.values()].map(async (figure) => ({
        ...figure,
        ...(await site.exportFigure(figure, { org, url: `${url}#${figure.id}` }, locale)),
      }))
      return { ...written, figures: inOrder(await Promise.all(finished), written.html) }
    }
    for (const figure of missing)
      for (const width of Object.values(STILL_WIDTHS))
        drawings.set(keyOf(figure, width), await site.draw(`embed/${org}/${figure}/`, locale, width))
  }
}

/** Where the table of a figure lies as CSV, below the site's root: beside the page that it stands on. */
export function csvFile({ path, partOf }: StaticPage, locale: Locale, figure: string): string {
  return `${localePrefix(locale)}${partOf ?? path}/${figure}.csv`
}

/** Figures tell of themselves when they are ready, which is not always in the order of the page. */
function inOrder(figures: readonly FinishedFigure[], html: string): FinishedFigure[] {
  const place = ({ id }: FinishedFigure) => html.indexOf(`id="${id}" tabindex`)
  return figures.toSorted((a, b) => place(a) - place(b))
}
