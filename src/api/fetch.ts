import type { Library } from "#library/provider.ts"
import { type ApiOptions, createApi } from "./app.ts"
import { ROUTES } from "./routes.ts"

export { parseFault } from "./faults.ts"

/**
 * A `fetch` that answers addresses under `/api/v1` itself and passes all others on. It rejects as `fetch`
 * does: with a `TypeError` when told to be offline, with the signal's reason when aborted.
 * Make it once per page: a library loads and checks its datasets once. A `fault` given as a function is
 * asked anew each time.
 */
export function createApiFetch(library: Library, fault: ApiOptions["fault"] = null): typeof fetch {
  const app = createApi(library, { fault })
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, "http://localhost")
    if (!url.pathname.startsWith(`${ROUTES.base}/`)) return fetch(input, init)
    const { signal, ...rest } = init ?? {}
    const request = new Request(input instanceof Request ? input : url, rest)
    return untilAborted(Promise.resolve(app.fetch(request)), signal ?? signalOf(input))
  }
}

function signalOf(input: RequestInfo | URL): AbortSignal | null {
  return input instanceof Request ? input.signal : null
}

/** The signal stays outside the request, whose constructor may know only the signals of its own realm. */
function untilAborted(answer: Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  if (signal === null) return answer
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener("abort", abort, { once: true })
    answer.then(resolve, reject)
  })
}
