import { afterEach, vi } from "vitest"
import type { ApiOptions } from "#api/app.ts"
import { createApiFetch } from "#api/fetch.ts"
import { configureClient } from "#data/client.ts"
import { openLibrary } from "#library/library.ts"
import { readFrozen } from "./frozen.ts"

export interface Served {
  /** files that differ from the frozen bundle’s, by path in it; `undefined` = there is none */
  files?: Readonly<Record<string, unknown>>
  fault?: ApiOptions["fault"]
  /** called with each file that is read, by a page or by the API */
  onRead?: (path: string) => void
}

/**
 * Serves the frozen bundle and the API to everything that is fetched from now on, until the test ends. Files are
 * looked up at each request, so a test that changes `files` changes what is served.
 */
export function serve({ files = {}, fault = null, onRead }: Served = {}): void {
  const load = async (path: string): Promise<unknown> => {
    onRead?.(path)
    if (!(path in files)) return readFrozen(path)
    if (files[path] === undefined) throw new Error(`${path} is taken away`)
    return files[path]
  }
  vi.stubGlobal("fetch", async (input: string) => {
    const path = /^\/data\/(.*)$/.exec(input)?.[1]
    if (path === undefined) throw new TypeError(`nothing is served at ${input}`)
    return load(path).then(
      (body) => Response.json(body),
      () => new Response("There is no such page", { status: 404 }),
    )
  })
  configureClient({ fetch: createApiFetch(openLibrary(load), fault) })
}

afterEach(() => {
  vi.unstubAllGlobals()
  configureClient({})
})
