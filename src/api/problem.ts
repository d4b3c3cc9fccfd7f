import {
  NotHeldError,
  StillReadingError,
  UnreachableEngineError,
  UnreachableFileError,
} from "#library/errors.ts"
import type { Problem } from "#model/problem.ts"
import { BrokenFileError } from "#model/records.ts"

/** Short words for a status, for those the API itself answers with. */
const TITLES: Readonly<Record<number, string>> = {
  400: "The request was not understood",
  404: "Not found",
  405: "Not possible here",
  500: "The data cannot be used",
  502: "The data cannot be reached",
  503: "The data is on its way",
}

/** An answer that is an error, thrown from wherever it is noticed; `app.ts` turns it into problem+json. */
export class ProblemError extends Error {
  override name = "ProblemError"
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** A problem of RFC 9457; `about:blank` says that the status alone is its type. `detail` is a sentence for readers. */
export function toProblem(status: number, detail: string, title = TITLES[status] ?? "Error"): Problem {
  return { type: "about:blank", title, status, detail }
}

export function notFound(detail: string): ProblemError {
  return new ProblemError(toProblem(404, detail))
}

/** A refused query parameter: which one, what it had, what it may have. */
export function badParameter(
  parameter: string,
  value: string,
  allowed: readonly string[],
  detail: string,
): ProblemError {
  return new ProblemError({ ...toProblem(400, detail), parameter, value, allowed: [...allowed] })
}

/** The problem an error stands for: its own, a broken file by its sentence, anything else without its inside. */
export function problemOf(error: Error): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof NotHeldError) return toProblem(404, error.message)
  if (error instanceof StillReadingError) return toProblem(503, error.message)
  if (error instanceof UnreachableFileError || error instanceof UnreachableEngineError)
    return toProblem(502, error.message)
  if (error instanceof BrokenFileError) return toProblem(500, `The data file ${error.message}.`)
  return toProblem(500, "Something went wrong in the API itself. The data may be fine.")
}

/** The problem as an answer of type `application/problem+json`. Errors are never kept: the next try may succeed. */
export function answerProblem(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  })
}
