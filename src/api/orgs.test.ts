import { describe, expect, it } from "vitest"
import { openLibrary } from "#library/library.ts"
import { loadSmall, SMALL_FILES } from "#library/small.fixture.ts"
import { BrokenFileError } from "#model/records.ts"
import { answerOrgs } from "./orgs.ts"

describe("answerOrgs", () => {
  it("lists the bundles in the order of the index, with only the resources this product knows", async () => {
    const { orgs } = await answerOrgs(openLibrary(loadSmall()))
    expect(orgs.map(({ id }) => id)).toEqual(["acme", "bare"])
    expect(orgs[0]).toMatchObject({ created: "2026-11-23", version: "1.0.0", licence: { name: "CC0-1.0" } })
    expect(orgs[0]?.has.map(({ resource }) => resource)).toEqual(["allocations", "labs", "sources"])
  })

  it("gives labs and sources the basis of the allocations where a bundle records nothing else", async () => {
    const { orgs } = await answerOrgs(openLibrary(loadSmall()))
    expect(orgs[0]?.has.map(({ basis }) => basis)).toEqual(["measured", "measured", "measured"])
    expect(orgs[1]?.has).toEqual([
      { resource: "labs", basis: "reported" },
      { resource: "people", basis: "reported" },
    ])
  })

  it("refuses a bundle without a licence", async () => {
    const descriptor = { ...SMALL_FILES["acme/datapackage.json"], licenses: [] }
    const library = openLibrary(loadSmall({ "acme/datapackage.json": descriptor }))
    await expect(answerOrgs(library)).rejects.toThrow(BrokenFileError)
  })
})
