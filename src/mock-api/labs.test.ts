import { describe, expect, it } from "vitest"
import { answerLabs } from "./labs.ts"
import { openLibrary } from "./library.ts"
import { loadSmall } from "./small.fixture.ts"

describe("answerLabs", () => {
  it("marks the labs that have amounts, never their parent", async () => {
    const { labs } = await answerLabs(openLibrary(loadSmall()), "acme")
    expect(labs.map(({ id, allocated }) => [id, allocated])).toEqual([
      ["acme", false],
      ["north", true],
      ["south", true],
    ])
  })

  it("lists labs without allocations as not allocated", async () => {
    const { labs } = await answerLabs(openLibrary(loadSmall()), "bare")
    expect(labs).toMatchObject([{ id: "bare", allocated: false }])
  })
})
