import { describe, expect, it, vi } from "vitest"
import { BrokenFileError } from "#model/records.ts"
import { type Loader, openLibrary } from "./library.ts"
import { ProblemError } from "./problem.ts"
import { loadSmall, SMALL_FILES } from "./small.fixture.ts"

async function problemOf(reading: Promise<unknown>) {
  const error = await reading.catch((reason: unknown) => reason)
  if (error instanceof ProblemError) return error.problem
  throw new Error(`was not refused but gave ${error}`)
}

describe("openLibrary", () => {
  it("says of an unknown organisation which there are", async () => {
    const problem = await problemOf(openLibrary(loadSmall()).readLabs("nowhere"))
    expect(problem).toMatchObject({
      status: 404,
      detail: "There is no organisation “nowhere”. There are: acme, bare.",
    })
  })

  it.each(["..", "../acme", "acme/", "ACME", "", "acme%2f", "__proto__"])(
    "lets no address made of %j reach the loader",
    async (org) => {
      const loader = vi.fn<Loader>(loadSmall({ "index.json": { orgs: ["acme", org] } }))
      expect(await problemOf(openLibrary(loader).readDescriptor(org))).toMatchObject({ status: 404 })
      expect(loader.mock.calls).toEqual([["index.json"]])
    },
  )

  it("refuses a resource that is not a plain file name", async () => {
    const descriptor = SMALL_FILES["acme/datapackage.json"]
    const resources = [{ name: "labs", path: "../../secret.json" }]
    const library = openLibrary(loadSmall({ "acme/datapackage.json": { ...descriptor, resources } }))
    await expect(library.readLabs("acme")).rejects.toThrow(BrokenFileError)
  })

  it("says which file could not be loaded, and nothing of where it was looked for", async () => {
    const problem = await problemOf(openLibrary(loadSmall({ "acme/labs.json": undefined })).readLabs("acme"))
    expect(problem).toMatchObject({ status: 502 })
    expect(problem.detail).toContain("acme/labs.json")
    expect(problem.detail).not.toContain("/secret")
  })

  it("names file, record and rule of a broken record", async () => {
    const labs = [
      ...SMALL_FILES["acme/labs.json"],
      { id: "odd", name: "Odd", parent: null, kind: "club", sources: ["s"] },
    ]
    const reading = openLibrary(loadSmall({ "acme/labs.json": labs })).readLabs("acme")
    await expect(reading).rejects.toThrow(/^acme\/labs\.json: odd\.kind /)
  })

  it.each([
    ["out of order", ["2024-02-29", "2024-02-28", "2024-03-01"]],
    ["with a day twice", ["2024-02-28", "2024-02-28", "2024-03-01"]],
  ])("refuses allocations %s", async (_, periods) => {
    const file = { ...SMALL_FILES["acme/allocations.json"], periods }
    const reading = openLibrary(loadSmall({ "acme/allocations.json": file })).readAllocations("acme")
    await expect(reading).rejects.toThrow("acme/allocations.json: periods")
  })

  it("refuses allocations without a period", async () => {
    const file = { ...SMALL_FILES["acme/allocations.json"], periods: [], series: [] }
    const reading = openLibrary(loadSmall({ "acme/allocations.json": file })).readAllocations("acme")
    await expect(reading).rejects.toThrow("acme/allocations.json: periods is empty")
  })

  it("gives null for an organisation without a record of allocations", async () => {
    expect(await openLibrary(loadSmall()).readAllocations("bare")).toBeNull()
  })

  it("loads each file once, but tries again after a failure", async () => {
    const files = loadSmall()
    let isDown = true
    const loader = vi.fn<Loader>((path) => (isDown ? Promise.reject(new Error("down")) : files(path)))
    const library = openLibrary(loader)
    await expect(library.listOrgs()).rejects.toThrow(ProblemError)
    isDown = false
    expect(await library.listOrgs()).toEqual(["acme", "bare"])
    await library.readLabs("acme")
    await library.readLabs("acme")
    const paths = loader.mock.calls.map(([path]) => path)
    expect(paths).toEqual(["index.json", "index.json", "acme/datapackage.json", "acme/labs.json"])
  })
})
