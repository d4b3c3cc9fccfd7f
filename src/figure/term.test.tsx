import { screen } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { render } from "#testing/render-part.tsx"
import { TERMS } from "#words/terms.ts"
import { SourceLine } from "./source-line.tsx"
import { TermButton, TermMeaning, useShownTerm } from "./term.tsx"

function Words() {
  const shown = useShownTerm()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as in the source line
    <div onKeyDown={shown.onKeyDown}>
      <TermButton id="gini" shown={shown} />
      <TermButton id="jain" shown={shown} />
      <TermMeaning shown={shown} />
    </div>
  )
}
const button = (name: string) => screen.findByRole("button", { name: `${name}: what it means` })

describe("TermButton", () => {
  it("says nothing until it is asked, and then once, with the way to all words", async () => {
    const { user } = render(<Words />)
    const gini = await button("Gini coefficient")
    expect(gini).toHaveAttribute("aria-expanded", "false")
    expect(screen.queryByText(/How unequally/)).toBeNull()
    await user.click(gini)
    expect(gini).toHaveAttribute("aria-expanded", "true")
    expect(screen.getByText(/How unequally an amount is spread/)).toBeVisible()
    expect(screen.getByRole("link", { name: "All words" })).toHaveAttribute("href", "/method#gini")
    await user.click(gini)
    expect(screen.queryByText(/How unequally/)).toBeNull()
  })

  it("opens by Enter and Space; another word takes the place of the first", async () => {
    const { user } = render(<Words />)
    await button("Gini coefficient")
    await user.tab()
    await user.keyboard("{Enter}")
    expect(screen.getByText(/How unequally/)).toBeVisible()
    await user.tab()
    await user.keyboard(" ")
    expect(screen.queryByText(/How unequally/)).toBeNull()
    expect(screen.getByText(/1 when all have the same, 1\/n/)).toBeVisible()
  })

  it("closes by Escape, from inside too, and has the focus again", async () => {
    const { user } = render(<Words />)
    const jain = await button("Jain’s index")
    await user.click(jain)
    screen.getByRole("link", { name: "All words" }).focus()
    await user.keyboard("{Escape}")
    expect(screen.queryByRole("link")).toBeNull()
    expect(jain).toHaveFocus()
  })

  it("is read out when it comes", async () => {
    const { user, container } = render(<Words />)
    await user.click(await button("Gini coefficient"))
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent(/^Gini coefficient How/)
  })

  it("is in Chinese where the page is", async () => {
    const { user } = render(<Words />, { locale: "zh" })
    const [gini] = await screen.findAllByRole("button")
    await user.click(gini as HTMLElement)
    expect(screen.getByRole("link")).toHaveTextContent(/[\u4e00-\u9fff]/)
  })
})

describe("TERMS", () => {
  it.each(Object.entries(TERMS))("has a meaning for %s that a source line shows", async (id) => {
    const line = { id: "figure", org: "meta", dataVersion: "1.0.0" }
    const words = {
      ...{ sentence: "", subtitle: "", file: [], table: { caption: "", columns: [], rows: [] } },
      source: [{ text: "a paper" }],
    }
    const isBasis = ["reported", "measured", "derived", "estimate", "scenario"].includes(id)
    const { user, container } = render(
      <SourceLine
        facts={{
          ...line,
          words: { ...words, bases: isBasis ? [id as never] : [], terms: isBasis ? [] : [id as never] },
        }}
      />,
    )
    await user.click(await screen.findByRole("button"))
    expect(container.querySelector("[aria-live=polite]")?.textContent).toMatch(/\S.{20,}/)
  })
})
