import type * as z from "zod/mini"
import type { Problem } from "#model/problem.ts"
import { problemSchema } from "#model/problem.ts"
import { parseFile } from "#model/records.ts"
import { dataAddress, markVersion, presentAddress } from "./data-version.ts"
import { keepAnswer, recallAnswer } from "./last-answer.ts"

/** What went wrong with a request, for a sentence on the page. */
export type FailureKind = "not-found" | "refused" | "server" | "offline" | "unreadable"

/** A request that did not give what was asked for. `subject` is the file or route, `detail` is in plain words. */
export class RequestError extends Error {
  override name = "RequestError"
  readonly kind: FailureKind
  readonly subject: string
  readonly detail: string
  readonly status: number | null

  constructor(kind: FailureKind, subject: string, detail: string, status: number | null = null) {
    super(`${subject}: ${detail}`)
    this.kind = kind
    this.subject = subject
    this.detail = detail
    this.status = status
  }
}

let send: typeof fetch = (...args) => fetch(...args)
let apiBase = ""

/** Tells where the API is, and by what everything is fetched: where the API is in the page it answers, too. */
export function configureClient(options: { base?: string; fetch?: typeof fetch }): void {
  apiBase = options.base ?? ""
  send = options.fetch ?? ((...args) => fetch(...args))
}

/** Asks the API; `path` starts behind `/api/v1`. Throws a `RequestError` with the problem's own sentence. */
export async function fetchApi<T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
  const body = await request(`${apiBase}/api/v1${path}`, path, signal)
  return parseFile(schema, body, `The answer of ${path.split("?")[0]}`)
}

/** Loads a served data file such as `meta/people.json`, unparsed. Throws a `RequestError`. */
export function fetchFile(path: string, signal?: AbortSignal): Promise<unknown> {
  return request(dataAddress(path), path, signal)
}

/** As `fetchFile`, from the present data even where the view stays at another version. */
export function fetchPresentFile(path: string, signal?: AbortSignal): Promise<unknown> {
  return request(presentAddress(path), path, signal)
}

/** The answer as JSON; where the server fails or cannot be reached, the last good answer if one was kept. */
async function request(url: string, subject: string, signal?: AbortSignal): Promise<unknown> {
  const kept = markVersion(url)
  try {
    const { response, text } = await receive(url, subject, signal)
    const body = parseJson(text)
    if (!response.ok) throw toRequestError(response, body, subject)
    if (body === undefined) throw new RequestError("unreadable", subject, "is not JSON", response.status)
    if (mayBeKept(response)) await keepAnswer(kept, text)
    return body
  } catch (error) {
    const mayRecall = error instanceof RequestError && (error.kind === "offline" || error.kind === "server")
    const recalled = mayRecall ? await recallAnswer(kept) : null
    if (recalled === null) throw error
    return parseJson(recalled)
  }
}

/** Whoever answers says whether this device may keep it; a reader’s own records are never kept by accident. */
function mayBeKept({ headers }: Response): boolean {
  return !/\b(no-store|private)\b/.test(headers.get("Cache-Control") ?? "")
}

/** A connection that breaks off in the middle of an answer is as good as none. */
async function receive(
  url: string,
  subject: string,
  signal?: AbortSignal,
): Promise<{ response: Response; text: string }> {
  try {
    const response = await send(url, signal === undefined ? {} : { signal })
    return { response, text: await response.text() }
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error
    throw new RequestError("offline", subject, "could not be reached")
  }
}

/** `undefined` when the text is not JSON: a static host without the file often answers with a page. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toRequestError(response: Response, body: unknown, subject: string): RequestError {
  const kind = response.status === 404 ? "not-found" : response.status < 500 ? "refused" : "server"
  return new RequestError(
    kind,
    subject,
    readProblem(body)?.detail ?? `answered ${response.status}`,
    response.status,
  )
}

function readProblem(body: unknown): Problem | null {
  try {
    return parseFile(problemSchema, body, "problem")
  } catch {
    return null
  }
}
