import { describe, expect, it } from "vitest"
import { openLibrary } from "./library.ts"
import { loadSmall, SMALL_FILES } from "./small.fixture.ts"

/** The record of the small organisation whose file says more or other things. */
async function read(more: object) {
  const file = { ...SMALL_FILES["acme/allocations.json"], ...more }
  const provider = await openLibrary(loadSmall({ "acme/allocations.json": file })).open("acme")
  return (await provider.readAllocations({})) ?? expect.fail("no record")
}

describe("toAllocationRecord", () => {
  it("gives every amount the basis of the file where it names no other", async () => {
    const { basis, bases } = await read({})
    expect([basis, new Set(Object.values(bases))]).toEqual(["measured", new Set(["measured"])])
  })

  it("gives an amount the basis that the file names for it", async () => {
    expect(await read({ bases: { granted: "estimate", capacity: "reported" } })).toMatchObject({
      basis: "measured",
      bases: { requested: "measured", granted: "estimate", used: "measured", capacity: "reported" },
    })
  })

  it("calls the whole a scenario where one amount is", async () => {
    expect(await read({ bases: { requested: "scenario" } })).toMatchObject({
      basis: "scenario",
      bases: { requested: "scenario", granted: "measured" },
    })
  })
})
