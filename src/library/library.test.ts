import { describe, expect, it, vi } from "vitest"
import { BrokenFileError } from "#model/records.ts"
import { NotHeldError, UnreachableFileError } from "./errors.ts"
import { openLibrary } from "./library.ts"
import type { Loader } from "./served.ts"
import { loadSmall, SMALL_FILES } from "./small.fixture.ts"

const open = (org: string, changes = {}) => openLibrary(loadSmall(changes)).open(org)

describe("openLibrary", () => {
  it("says of an unknown organisation which there are", async () => {
    await expect(open("nowhere")).rejects.toThrow(
      new NotHeldError("There is no organisation “nowhere”. There are: acme, bare."),
    )
  })

  it.each(["..", "../acme", "acme/", "ACME", "", "acme%2f", "__proto__"])(
    "lets no address made of %j reach the loader",
    async (org) => {
      const loader = vi.fn<Loader>(loadSmall({ "index.json": { orgs: ["acme", org] } }))
      await expect(openLibrary(loader).open(org)).rejects.toThrow(NotHeldError)
      expect(loader.mock.calls).toEqual([["index.json"]])
    },
  )

  it("refuses a resource that is not a plain file name", async () => {
    const descriptor = SMALL_FILES["acme/datapackage.json"]
    const resources = [{ name: "labs", path: "../../secret.json" }]
    const acme = await open("acme", { "acme/datapackage.json": { ...descriptor, resources } })
    await expect(acme.readLabs()).rejects.toThrow(BrokenFileError)
  })

  it("says which file could not be loaded, and nothing of where it was looked for", async () => {
    const reading = (await open("acme", { "acme/labs.json": undefined })).readLabs()
    const error = await reading.catch((reason: unknown) => reason as Error)
    expect(error).toBeInstanceOf(UnreachableFileError)
    expect(error).toHaveProperty("message", expect.stringContaining("acme/labs.json"))
    expect(error).not.toHaveProperty("message", expect.stringContaining("/secret"))
  })

  it("names file, record and rule of a broken record", async () => {
    const labs = [
      ...SMALL_FILES["acme/labs.json"],
      { id: "odd", name: "Odd", parent: null, kind: "club", sources: ["s"] },
    ]
    const reading = (await open("acme", { "acme/labs.json": labs })).readLabs()
    await expect(reading).rejects.toThrow(/^acme\/labs\.json: odd\.kind /)
  })

  it.each([
    ["out of order", ["2024-02-29", "2024-02-28", "2024-03-01"]],
    ["with a day twice", ["2024-02-28", "2024-02-28", "2024-03-01"]],
  ])("refuses allocations %s", async (_, periods) => {
    const file = { ...SMALL_FILES["acme/allocations.json"], periods }
    const reading = (await open("acme", { "acme/allocations.json": file })).readAllocations({})
    await expect(reading).rejects.toThrow("acme/allocations.json: periods")
  })

  it("refuses allocations without a period", async () => {
    const file = { ...SMALL_FILES["acme/allocations.json"], periods: [], series: [] }
    const reading = (await open("acme", { "acme/allocations.json": file })).readAllocations({})
    await expect(reading).rejects.toThrow("acme/allocations.json: periods is empty")
  })

  it("gives null for an organisation without a record of allocations", async () => {
    expect(await (await open("bare")).readAllocations({})).toBeNull()
  })

  it("loads each file once, but tries again after a failure", async () => {
    const files = loadSmall()
    let isDown = true
    const loader = vi.fn<Loader>((path) => (isDown ? Promise.reject(new Error("down")) : files(path)))
    const library = openLibrary(loader)
    await expect(library.listOrgs()).rejects.toThrow(UnreachableFileError)
    isDown = false
    expect(await library.listOrgs()).toEqual(["acme", "bare"])
    await (await library.open("acme")).readLabs()
    await (await library.open("acme")).readLabs()
    const paths = loader.mock.calls.map(([path]) => path)
    expect(paths).toEqual(["index.json", "index.json", "acme/datapackage.json", "acme/labs.json"])
  })
})
