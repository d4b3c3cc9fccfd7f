import { dataAddress } from "#data/data-version.ts"

/**
 * A `fetch` that is answered by the mock API inside the page. The mock and its scenario model come in one dynamic
 * import, so that they are no part of the entry and leave the bundle when `VITE_API_URL` is set.
 */
export function createMockClient(): typeof fetch {
  let mock: Promise<typeof fetch> | null = null
  return async (input, init) => {
    mock ??= loadMock()
    return (await mock)(input, init)
  }
}

async function loadMock(): Promise<typeof fetch> {
  const { createMockFetch, parseFault } = await import("#mock-api/fetch.ts")
  // asked at every request: ending the fault in the address ends it without a reload
  return createMockFetch(loadFile, () => {
    const told = new URLSearchParams(window.location.search).get("mock")
    return told === null ? null : parseFault(told)
  })
}

async function loadFile(path: string): Promise<unknown> {
  const response = await fetch(dataAddress(path))
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}
