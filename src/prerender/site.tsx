/**
 * The pages of the site as HTML, for the build: the same app over the same API, in Node. Bundled on its own
 * (scripts/open-writer.ts); nothing of the app imports it.
 */
import { i18n } from "@lingui/core"
import type { QueryClient } from "@tanstack/react-query"
import { createMemoryHistory } from "@tanstack/react-router"
import { prerender } from "react-dom/static"
import { createApiFetch } from "#api/fetch.ts"
import { App, createQueryClient } from "#app/app.tsx"
import { createAppRouter } from "#app/router.tsx"
import { configureClient } from "#data/client.ts"
import { orgsQuery } from "#data/orgs.ts"
import { type PageWriter, PageWriterContext, type WrittenFigure } from "#figure/page-writer.ts"
import { activateLocale } from "#i18n/activate-locale.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { openLibrary } from "#library/library.ts"
import type { Org } from "#model/org.ts"
import { drawInDocument, loadChartsInDocument } from "./draw-in-document.tsx"
import { exportFigure, type TakenFigure } from "./exported-figure.ts"
import { type WrittenFeeds, writeFeeds } from "./feeds.ts"

/** Reads a file of the data by its path, such as `meta/people.json`; rejects where there is none. */
export type LoadFile = (path: string) => Promise<unknown>

/** A page as it is written. */
export interface WrittenPage {
  /** what stands inside the element that the app is mounted in */
  html: string
  /** the organisations that it names, which the app needs to take it over */
  orgs: Org[]
}

/** The site over the data, as one reader meets it: what was asked for is kept for the next page. */
export interface Site {
  /** paths of the data files that were asked for so far */
  asked: ReadonlySet<string>
  /**
   * Writes the page at a path below the site’s root, such as `meta/attrition/`. Rejects where any part of it fails: what
   * is written must be whole.
   */
  write: (path: string, locale: Locale, writer: PageWriter) => Promise<WrittenPage>
  /** Draws the one figure of an embed, for drawings that lay themselves out only in a document. Gives its markup. */
  draw: (path: string, locale: Locale, width: number) => Promise<string>
  /** What is written of every organisation beside its pages; `site` is absolute, where that is known. */
  writeFeeds: (locale: Locale, site: string | undefined) => Promise<WrittenFeeds>
  /** What leaves the site of a figure of a page that was just written; `url` is where it stands. */
  exportFigure: (
    figure: WrittenFigure,
    place: { org: string; url: string },
    locale: Locale,
  ) => Promise<TakenFigure>
}

const base = import.meta.env.BASE_URL

/** Call it once before a site is opened. */
export const prepare = loadChartsInDocument

export function openSite(loadFile: LoadFile): Site {
  const asked = new Set<string>()
  const load: LoadFile = (path) => {
    asked.add(path)
    return loadFile(path)
  }
  const send = createSend(load)
  const queryClient = createQueryClient()
  const enter = async (locale: Locale) => {
    // every page carries the list of organisations, so that no page asks for it
    configureClient({ fetch: createSend(loadFile) })
    await queryClient.ensureQueryData(orgsQuery())
    configureClient({ fetch: send })
    if (i18n.locale !== locale) await activateLocale(locale)
  }
  return {
    asked,
    write: async (path, locale, writer) => {
      await enter(locale)
      return writePage(queryClient, path, locale, writer)
    },
    writeFeeds: async (locale, address) => {
      await enter(locale)
      const all = await queryClient.ensureQueryData(orgsQuery())
      const written = await Promise.all(all.map((org) => writeFeeds(queryClient, org, address)))
      return {
        feeds: written.flatMap(({ feeds }) => feeds),
        calendars: written.flatMap(({ calendars }) => calendars),
      }
    },
    draw: async (path, locale, width) => {
      await enter(locale)
      return drawInDocument(queryClient, { path, locale, width })
    },
    exportFigure: async (figure, place, locale) => {
      await enter(locale)
      return exportFigure(queryClient, figure, { ...place, i18n })
    },
  }
}

/** A `fetch` that answers from files: the API over them, and the files themselves. */
function createSend(load: LoadFile): typeof fetch {
  const api = createApiFetch(openLibrary(load))
  const data = `${base}data/`
  return async (address, init) => {
    const url = String(address)
    if (!url.startsWith(data)) return api(address, init)
    return load(url.slice(data.length)).then(
      (body) => Response.json(body),
      () => new Response("", { status: 404 }),
    )
  }
}

async function writePage(
  queryClient: QueryClient,
  path: string,
  locale: Locale,
  writer: PageWriter,
): Promise<WrittenPage> {
  const orgs = await queryClient.ensureQueryData(orgsQuery())
  const history = createMemoryHistory({ initialEntries: [`${base}${localePrefix(locale)}${path}`] })
  const router = createAppRouter(queryClient, locale, history)
  await router.load()
  const failures: unknown[] = []
  const { prelude } = await prerender(
    <PageWriterContext value={writer}>
      <App router={router} queryClient={queryClient} />
    </PageWriterContext>,
    {
      // a part that comes late would need a script to take its place
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => void failures.push(error),
    },
  )
  const html = await new Response(prelude).text()
  if (failures.length > 0) throw failures[0]
  return { html, orgs }
}
