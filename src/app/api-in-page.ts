import { currentPin, type DataPin, dataAddress, withPinned } from "#data/data-version.ts"
import type { BundleIndex } from "#model/data-package.ts"

/**
 * A `fetch` that is answered by the API inside the page, over the files that the site serves. API, library and the
 * scenario's model come in one dynamic import each, so that they are no part of the entry and leave the bundle when
 * `VITE_API_URL` is set.
 */
export function createApiInPage(): typeof fetch {
  let opened: { pin: DataPin | null; api: Promise<typeof fetch> } | null = null
  return async (input, init) => {
    const pin = currentPin()
    // a library keeps what it has read, which is of one version
    if (opened === null || opened.pin !== pin) opened = { pin, api: loadApi() }
    return (await opened.api)(input, init)
  }
}

async function loadApi(): Promise<typeof fetch> {
  const [{ createApiFetch, parseFault }, { openLibrary }] = await Promise.all([
    import("#api/fetch.ts"),
    import("#library/library.ts"),
  ])
  // asked at every request: ending the fault in the address ends it without a reload
  return createApiFetch(openLibrary(loadFile), () => {
    const told = new URLSearchParams(window.location.search).get("mock")
    return told === null ? null : parseFault(told)
  })
}

async function loadFile(path: string): Promise<unknown> {
  const response = await fetch(dataAddress(path))
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  const body: unknown = await response.json()
  return path === "index.json" ? withPinned(body as BundleIndex) : body
}
