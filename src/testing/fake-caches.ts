/** The Cache storage of a browser, as far as it is used; `addresses` are those it keeps an answer of. */
export function fakeCaches() {
  const kept = new Map<string, Response>()
  const cache = {
    put: async (key: string, response: Response) => void kept.set(key, response),
    match: async (key: string) => kept.get(key)?.clone(),
  }
  return { open: async () => cache, addresses: () => [...kept.keys()] }
}
