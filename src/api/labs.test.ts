import { describe, expect, it } from "vitest"
import { openLibrary } from "#library/library.ts"
import { loadSmall } from "#library/small.fixture.ts"
import { answerLabs } from "./labs.ts"

describe("answerLabs", () => {
  it("marks the labs that have amounts, never their parent", async () => {
    const { labs } = await answerLabs(await openLibrary(loadSmall()).open("acme"))
    expect(labs.map(({ id, allocated }) => [id, allocated])).toEqual([
      ["acme", false],
      ["north", true],
      ["south", true],
    ])
  })

  it("lists labs without allocations as not allocated", async () => {
    const { labs } = await answerLabs(await openLibrary(loadSmall()).open("bare"))
    expect(labs).toMatchObject([{ id: "bare", allocated: false }])
  })
})
