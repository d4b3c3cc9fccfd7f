import { QueryClient } from "@tanstack/react-query"
import { createApiFetch } from "#api/fetch.ts"
import { configureClient } from "#data/client.ts"
import type { Read } from "#figure/define-figure.ts"
import type { FigureListing } from "#figure/feature.ts"
import { recallAnswers } from "#figure/use-records.ts"
import { openLibrary } from "#library/library.ts"
import { type Org, orgsAnswerSchema } from "#model/org.ts"
import { languageOf } from "#testing/language.ts"
import { ask } from "./ask.ts"
import { readShipped } from "./read-shipped.ts"

const api = createApiFetch(openLibrary(async (path) => readShipped(path)))

/** Serves the shipped records and the API over them to all that is fetched; `configureClient({})` ends it. */
export function serveShipped(): void {
  configureClient({
    fetch: async (address, init) => {
      const [, file] = String(address).split("/data/")
      return file === undefined ? api(address, init) : Response.json(readShipped(file))
    },
  })
}

/** The organisations that are shipped. */
export const ORGS: readonly Org[] = orgsAnswerSchema.parse(await ask("/orgs")).orgs

// one reader, who asks for nothing twice
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, networkMode: "always", retry: false } },
})

const languages = { en: languageOf("en"), zh: languageOf("zh") }

/** What a figure says of shipped data at an address, in both languages, with what it is said of; `null` for nothing. */
export async function readWords(
  listing: FigureListing,
  org: Org,
  search: Readonly<Record<string, string | undefined>>,
) {
  const { default: figure } = await listing.open()
  const input = { org, params: figure.params(search).values }
  const view = await settle(() => figure.derive(figure.load(input, read), input))
  if (view === null) return null
  return {
    view,
    en: figure.words(view, languages.en),
    zh: figure.words(view, languages.zh),
  }
}

const read: Read = (queries) => {
  const wanted = Object.values(queries).filter((query) => query !== null)
  const missing = wanted.filter(({ queryKey }) => client.getQueryData(queryKey) === undefined)
  if (missing.length > 0) throw Promise.all(missing.map((query) => client.fetchQuery(query)))
  return recallAnswers(client, queries)
}

/** Waits for what is not there yet; anything else that is thrown has failed. */
async function settle<T>(attempt: () => T): Promise<T> {
  for (;;) {
    try {
      return attempt()
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting
      await waiting
    }
  }
}
