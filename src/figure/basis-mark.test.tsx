import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { basisSchema } from "#model/basis.ts"
import { render } from "#testing/render-part.tsx"
import { BasisMark } from "./basis-mark.tsx"

const all = basisSchema.options.map((basis) => (
  <div key={basis} data-testid={basis}>
    <BasisMark basis={basis} />
  </div>
))
const words = async () => {
  const marks = await Promise.all(basisSchema.options.map((basis) => screen.findByTestId(basis)))
  return marks.map((mark) => mark.textContent)
}

describe("BasisMark", () => {
  it("says every basis in words", async () => {
    render(all)
    expect(await words()).toEqual(["Reported", "Measured", "Derived", "≈Estimate", "Scenario"])
  })

  it("says it in Chinese on a Chinese page", async () => {
    render(all, { locale: "zh" })
    expect(await words()).toEqual(["报道", "实测", "推算", "≈估计", "情景"])
  })

  it("has a mark of its own for each, without a colour of its own", async () => {
    const { find } = render(all)
    await words()
    const marks = find("[data-testid] svg").map((mark) => mark.innerHTML)
    expect(marks).toHaveLength(3)
    expect(new Set(marks).size).toBe(3)
    expect(marks.every((mark) => mark.includes("var(--ink2)"))).toBe(true)
  })
})
