import { act, fireEvent, screen, within } from "@testing-library/react"
import { describe, expect, it, vi } from "vitest"
import { render } from "#testing/render-part.tsx"
import { ContentsList, currentSection } from "./contents-list.tsx"

const ITEMS = [
  { id: "share", title: "Share" },
  { id: "pace", title: "Pace" },
]

describe("currentSection", () => {
  it("is none without sections, and above the first", () => {
    expect(currentSection([], 900)).toBeNull()
    expect(currentSection([{ id: "share", top: 301 }], 900)).toBeNull()
  })

  it("is the last one that begins in the upper third or above", () => {
    const tops = [
      { id: "share", top: -800 },
      { id: "pace", top: 300 },
      { id: "history", top: 700 },
    ]
    expect(currentSection(tops, 900)).toBe("pace")
  })
})

describe("ContentsList", () => {
  it("is left out of a page with one section or none", async () => {
    render(
      <>
        <p>Page</p>
        <ContentsList items={ITEMS.slice(0, 1)} />
      </>,
    )
    expect(await screen.findByText("Page")).toBeVisible()
    expect(screen.queryByRole("navigation")).toBeNull()
  })

  it("leads to each section by a plain link", async () => {
    render(<ContentsList items={ITEMS} />)
    const links = within(await screen.findByRole("navigation", { name: "On this page" })).getAllByRole("link")
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#share", "#pace"])
  })

  it("marks the section that is read, and follows when the page scrolls", async () => {
    const tops: Record<string, number> = { share: 2000, pace: 3000 }
    const measure = vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, tops[this.id] ?? 0, 100, 10)
    })
    render(
      <>
        <ContentsList items={ITEMS} />
        <section id="share" />
        <section id="pace" />
      </>,
    )
    await screen.findByRole("navigation")
    const marked = () => screen.queryByRole("link", { current: "location" })?.textContent
    expect(marked()).toBeUndefined()
    tops.share = -500
    tops.pace = 20
    await act(async () => {
      fireEvent.scroll(window)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    })
    expect(marked()).toBe("Pace")
    measure.mockRestore()
  })
})
