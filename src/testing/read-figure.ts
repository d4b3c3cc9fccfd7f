import { QueryClient } from "@tanstack/react-query"
import { FIGURES } from "#app/features.ts"
import type { Figure, Read } from "#figure/define-figure.ts"
import type { FigureListing } from "#figure/feature.ts"
import { recallAnswers } from "#figure/use-records.ts"
import type { Org } from "#model/org.ts"

/** A figure of the listing by its id; throws for one that is not there. */
export function findFigure(id: string): FigureListing {
  const found = FIGURES.find((listing) => listing.id === id)
  if (found === undefined) throw new Error(`no figure “${id}”`)
  return found
}

/** What a figure shows of an organisation at an address such as `{ lab: "fair-us" }`, without a page; `null` for nothing. */
export async function readFigure(
  listing: FigureListing,
  org: Org,
  search: Readonly<Record<string, string>> = {},
): Promise<{ figure: Figure; view: unknown }> {
  const { default: figure } = await listing.open()
  const input = { org, params: figure.params(search).values }
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, networkMode: "always", retry: false } },
  })
  const read: Read = (queries) => {
    const wanted = Object.values(queries).filter((query) => query !== null)
    const missing = wanted.filter(({ queryKey }) => client.getQueryData(queryKey) === undefined)
    if (missing.length > 0) throw Promise.all(missing.map((query) => client.fetchQuery(query)))
    return recallAnswers(client, queries)
  }
  for (;;) {
    try {
      return { figure, view: figure.derive(figure.load(input, read), input) }
    } catch (waiting) {
      // what is not there yet is waited for, anything else has failed
      if (!(waiting instanceof Promise)) throw waiting
      await waiting
    }
  }
}
