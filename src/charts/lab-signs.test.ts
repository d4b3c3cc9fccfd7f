import { describe, expect, it } from "vitest"
import { signOf } from "./lab-signs.ts"

const LABS = ["us", "paris", "london", "montreal", "tel-aviv", "genai", "msl", "other"]
const signs = LABS.map((lab) => signOf(`var(--lab-${lab})`))

describe("signOf", () => {
  it("is the plain mark of a scenario for a colour that is no lab’s", () => {
    expect(signOf("var(--ink2)").hatch).toEqual({ angle: 45, gap: 6, stroke: 2 })
    expect(signOf("red")).toEqual(signOf(""))
  })

  it.each(["hatch", "dash", "shape"] as const)("tells any two labs apart by %s alone", (kind) => {
    expect(new Set(signs.map((sign) => JSON.stringify(sign[kind]) ?? "none")).size).toBe(LABS.length)
  })
})
