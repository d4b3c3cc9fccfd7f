import { expect } from "vitest"
import { createApi } from "#api/app.ts"
import { openLibrary } from "#library/library.ts"
import { readShipped } from "./read-shipped.ts"

const api = createApi(openLibrary(async (path) => readShipped(path)))

/** What the API answers over the shipped data; `path` starts behind `/api/v1`. */
export async function ask<T>(path: string): Promise<T> {
  const answer = await api.request(`/api/v1${path}`)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as T
}
