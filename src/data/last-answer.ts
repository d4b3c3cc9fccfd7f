/**
 * Keeps the last good answer of every address in the browser's Cache storage, so that a reader who is offline, or
 * whose server fails, sees the last answer with its date instead of nothing. Where the browser has no Cache
 * storage (or refuses it) nothing is kept and failures are shown as failures.
 */
const CACHE = "power-draw-answers"
const DATE_HEADER = "x-answered-on"

let staleSince: string | null = null
const listeners = new Set<() => void>()

/** The date (ISO) of the oldest kept answer on the page, `null` when everything is fresh. */
export function getStaleSince(): string | null {
  return staleSince
}

export function subscribeToStaleness(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Called before everything is asked anew. */
export function forgetStaleness(): void {
  setStaleSince(null)
}

/** Keeps the text of a good answer. Never throws. */
export async function keepAnswer(url: string, text: string): Promise<void> {
  const cache = await openCache()
  const headers = { [DATE_HEADER]: new Date().toISOString() }
  await cache?.put(toKey(url), new Response(text, { headers })).catch(() => undefined)
}

/** The kept answer of an address, or `null`; marks the page as stale since its date. Never throws. */
export async function recallAnswer(url: string): Promise<string | null> {
  const cache = await openCache()
  const kept = await cache?.match(toKey(url)).catch(() => undefined)
  if (kept === undefined) return null
  const date = kept.headers.get(DATE_HEADER)
  if (date !== null && (staleSince === null || date < staleSince)) setStaleSince(date)
  return kept.text()
}

function setStaleSince(date: string | null): void {
  staleSince = date
  for (const listener of listeners) listener()
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE)
  } catch {
    return undefined
  }
}

/** Cache storage takes only http(s) addresses. */
function toKey(url: string): string {
  return new URL(url, window.location.origin).href
}
