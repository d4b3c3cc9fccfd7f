import type { QueryClient } from "@tanstack/react-query"
import type { Figure, FigureInput, Read } from "./define-figure.ts"
import { recallAnswers } from "./use-records.ts"

/**
 * What a figure shows, without a page to draw it: asks for its records until all are there, out of the cache where they are.
 * `null` = nothing to show. Rejects with what has failed.
 */
export async function readView(
  figure: Figure,
  input: FigureInput<object>,
  client: QueryClient,
): Promise<unknown> {
  const read: Read = (queries) => {
    const wanted = Object.values(queries).filter((query) => query !== null)
    const missing = wanted.filter(({ queryKey }) => client.getQueryData(queryKey) === undefined)
    if (missing.length > 0) throw Promise.all(missing.map((query) => client.fetchQuery(query)))
    return recallAnswers(client, queries)
  }
  for (;;) {
    try {
      return figure.derive(figure.load(input, read), input)
    } catch (waiting) {
      // what is not there yet is waited for, anything else has failed
      if (!(waiting instanceof Promise)) throw waiting
      await waiting
    }
  }
}
