import { readFile } from "node:fs/promises"
import { afterEach, vi } from "vitest"
import type { ApiOptions } from "#api/app.ts"
import { createApiFetch } from "#api/fetch.ts"
import { configureClient } from "#data/client.ts"
import { openLibrary } from "#library/library.ts"

export interface Served {
  /** files that differ from the shipped ones, by path under `public/data`; `undefined` = there is none */
  files?: Readonly<Record<string, unknown>>
  fault?: ApiOptions["fault"]
}

/**
 * Serves the shipped data and the API to everything that is fetched from now on, until the test ends. Files are
 * looked up at each request, so a test that changes `files` changes what is served.
 */
export function serve({ files = {}, fault = null }: Served = {}): void {
  const load = async (path: string): Promise<unknown> => {
    if (!(path in files)) return readShipped(path)
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

/** The parsed JSON of a file under `public/data`. */
export async function readShipped<T = unknown>(path: string): Promise<T> {
  return JSON.parse(await readFile(`public/data/${path}`, "utf8")) as T
}

afterEach(() => {
  vi.unstubAllGlobals()
  configureClient({})
})
