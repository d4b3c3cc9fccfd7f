import { hashKey, type QueryClient, useQueries, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Answers, Figure, FigureInput, Query, Read } from "./define-figure.ts"

/**
 * What a figure loads, out of the cache of queries; suspends while something is on the way and throws what failed. The
 * answer stays the same object for as long as nothing in it has changed, so that what is derived from it can be kept.
 */
export function useRecords<P, R>(figure: Pick<Figure<P, R, never>, "load">, input: FigureInput<P>): R {
  const client = useQueryClient()
  const [kept] = useState(() => createKept<R>())
  const asked: Query[] = []
  const read = createReader(client, asked)
  const records = figure.load(input, read)
  // keeps what was asked for in the cache, and draws the figure anew when an answer changes
  // two parts of a figure may ask for the same
  useQueries({ queries: [...new Map(asked.map((query) => [hashKey(query.queryKey), query])).values()] })
  const answers = asked.map(({ queryKey }) => client.getQueryData(queryKey))
  return kept([figure, input.org, ...answers], records)
}

/** Reads answers that are there; what is not is asked for, all of a call at once, and waited for. */
function createReader(client: QueryClient, asked: Query[]): Read {
  // a failure is kept in the cache, where the next reading finds it
  const ask = (query: Query) => client.fetchQuery(query).catch(() => undefined)
  return (queries) => {
    const wanted = Object.values(queries).filter((query) => query !== null)
    asked.push(...wanted)
    const missing = wanted.filter(({ queryKey }) => client.getQueryData(queryKey) === undefined)
    const failed = missing.map(({ queryKey }) => client.getQueryState(queryKey)?.error ?? null)
    const error = failed.find((each) => each !== null) ?? null
    if (error !== null) throw error
    // what suspends a component is a promise that it throws
    if (missing.length > 0) throw Promise.all(missing.map(ask))
    return recallAnswers(client, queries)
  }
}

/** Whether something that a figure loads is still on the way or not yet asked for. Asks for nothing itself. */
export function isWaiting<P, R>(
  client: QueryClient,
  figure: Pick<Figure<P, R, never>, "load">,
  input: FigureInput<P>,
): boolean {
  const read: Read = (queries) => {
    const wanted = Object.values(queries).filter((query) => query !== null)
    const states = wanted.map(({ queryKey }) => client.getQueryState(queryKey))
    // what has failed is no longer on the way: the figure says so
    if (states.some((state) => state?.data === undefined && (state?.error ?? null) === null)) throw MISSING
    return recallAnswers(client, queries)
  }
  try {
    figure.load(input, read)
    return false
  } catch (reason) {
    return reason === MISSING
  }
}

const MISSING = Symbol("an answer that is not there yet")

/** The answers to queries by the same names, out of the cache alone; `null` where nothing was asked. */
export function recallAnswers<const Q extends Readonly<Record<string, Query | null>>>(
  client: QueryClient,
  queries: Q,
): Answers<Q> {
  const entries = Object.entries(queries).map(([name, query]) => [
    name,
    query === null ? null : client.getQueryData(query.queryKey),
  ])
  return Object.fromEntries(entries) as Answers<Q>
}

/** Gives the value it gave before while every part is the same. */
function createKept<T>(): (parts: readonly unknown[], value: T) => T {
  let last: { parts: readonly unknown[]; value: T } | null = null
  return (parts, value) => {
    const isSame =
      last !== null &&
      last.parts.length === parts.length &&
      parts.every((part, at) => part === last?.parts[at])
    if (last === null || !isSame) last = { parts, value }
    return last.value
  }
}
