import { describe, expect, it } from "vitest"
import { openLibrary } from "#library/library.ts"
import type { Library } from "#library/provider.ts"
import type { Loader } from "#library/served.ts"
import { loadSmall } from "#library/small.fixture.ts"
import { problemSchema } from "#model/problem.ts"
import { parseFile } from "#model/records.ts"
import { createApi } from "./app.ts"

async function askProblem(loader: Loader, path: string) {
  const response = await createApi(openLibrary(loader)).request(path)
  expect(response.headers.get("Content-Type")).toBe("application/problem+json")
  expect(response.headers.get("Cache-Control")).toBe("no-store")
  expect(response.headers.get("ETag")).toBeNull()
  const problem = parseFile(problemSchema, await response.json(), "the problem")
  expect(problem.status).toBe(response.status)
  return problem
}

describe("createApi", () => {
  it("answers 502 when a data file cannot be loaded, naming it", async () => {
    const problem = await askProblem(loadSmall({ "index.json": undefined }), "/api/v1/orgs")
    expect(problem).toMatchObject({
      status: 502,
      detail: "The data file index.json could not be loaded. Try again later.",
    })
  })

  it("answers 500 when a data file breaks its rules, naming file, place and rule", async () => {
    const broken = { unit: "gpu", step: "year" }
    const loader = loadSmall({ "acme/allocations.json": broken })
    const problem = await askProblem(loader, "/api/v1/orgs/acme/allocations")
    expect(problem.status).toBe(500)
    expect(problem.detail).toMatch(/^The data file acme\/allocations\.json: step .+\.$/)
  })

  it("answers 404 for what an organisation does not have", async () => {
    const problem = await askProblem(loadSmall(), "/api/v1/orgs/bare/allocations")
    expect(problem).toMatchObject({
      status: 404,
      detail: "The organisation “bare” has no record of allocations.",
    })
  })

  it("works again once the data can be loaded", async () => {
    let loader = loadSmall({ "acme/labs.json": undefined })
    const app = createApi(openLibrary((path) => loader(path)))
    expect((await app.request("/api/v1/orgs/acme/labs")).status).toBe(502)
    loader = loadSmall()
    expect((await app.request("/api/v1/orgs/acme/labs")).status).toBe(200)
  })

  it("lets nobody keep what its provider does not let go", async () => {
    const served = openLibrary(loadSmall())
    const own: Library = {
      ...served,
      open: async (org) => ({ ...(await served.open(org)), keptBy: org === "acme" ? "nobody" : "anyone" }),
    }
    const kept = async (org: string) =>
      (await createApi(own).request(`/api/v1/orgs/${org}/labs`)).headers.get("Cache-Control")
    expect([await kept("acme"), await kept("bare")]).toEqual(["no-store", "no-cache"])
  })
})
