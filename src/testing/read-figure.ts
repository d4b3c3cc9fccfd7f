import { QueryClient } from "@tanstack/react-query"
import { FIGURES } from "#app/features.ts"
import type { Figure } from "#figure/define-figure.ts"
import type { FigureListing } from "#figure/feature.ts"
import { readView } from "#figure/read-view.ts"
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
  return { figure, view: await readView(figure, input, client) }
}
