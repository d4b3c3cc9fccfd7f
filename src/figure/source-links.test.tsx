import { screen } from "@testing-library/react"
import { Suspense } from "react"
import { describe, expect, it } from "vitest"
import { render } from "#testing/render-part.tsx"
import { serve } from "#testing/serve.ts"
import { SourceLinks } from "./source-links.tsx"

const source = (id: string, url: string | null, more: object = {}) => ({
  id,
  title: id,
  publisher: `Press ${id}`,
  url,
  published: "2023",
  kind: "press",
  lang: "en",
  ...more,
})
const sources = [
  source("a", "https://example.org/a"),
  source("b", null),
  source("c", "http://example.org/c", { lang: "fr" }),
  source("d", "https://example.org/d"),
]

const show = async (...ids: string[]) => {
  serve({ files: { "meta/sources.json": sources } })
  render(
    <Suspense>
      <p data-testid="line">
        <SourceLinks org="meta" ids={ids} />
      </p>
    </Suspense>,
  )
  return screen.findByTestId("line")
}

describe("SourceLinks", () => {
  it.each([
    ["nobody where there is no source", [], ""],
    ["nobody whom the data does not know", ["unknown"], ""],
    ["publishers in the order given", ["c", "a"], "Press c; Press a"],
    ["three and how many more there are", ["a", "b", "c", "d"], "Press a; Press b; Press c and 1 more"],
  ])("names %s", async (_, ids, text) => {
    const line = await show(...ids)
    for (const part of line.querySelectorAll(".print-only")) part.remove()
    expect(line.textContent).toBe(text)
  })

  it("says on paper how many more there are, and names them where nothing can be pressed", async () => {
    const line = await show("a", "b", "c", "d")
    expect(line.querySelector(".print-only:not([data-rest])")).toHaveTextContent("and 1 more")
    expect(line.querySelector("[data-rest]")).toHaveTextContent("; Press d")
  })

  it("links to each in its own language, and only where there is an address", async () => {
    await show("a", "b", "c")
    const links = screen.getAllByRole("link")
    expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.lang])).toEqual([
      ["Press a", "https://example.org/a", "en"],
      ["Press c", "http://example.org/c", "fr"],
    ])
  })
})
