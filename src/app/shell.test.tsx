import { screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { renderApp } from "#testing/render.tsx"
import { serve } from "#testing/serve.ts"

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name })
const navigation = async (name = "Pages") => within(await screen.findByRole("navigation", { name }))
const namesOf = (links: HTMLElement[]) => links.map((link) => link.textContent)

beforeEach(() => serve())

describe("the navigation", () => {
  it("lists the pages whose data the organisation has", async () => {
    renderApp("/meta/team")
    const pages = namesOf((await navigation()).getAllByRole("link"))
    expect(pages).toEqual(expect.arrayContaining(["Overview", "Allocation", "My team", "Attrition"]))
  })

  it("leaves out those whose data it has not", async () => {
    renderApp("/helios-earth/team")
    const pages = namesOf((await navigation()).getAllByRole("link"))
    expect(pages).toEqual(expect.arrayContaining(["Overview", "Allocation", "My team"]))
    expect(pages).not.toContain("Attrition")
  })

  it("marks the page one is on, and only that", async () => {
    renderApp("/meta/attrition")
    const links = (await navigation()).getAllByRole("link")
    expect(namesOf(links.filter((link) => link.getAttribute("aria-current") === "page"))).toEqual([
      "Attrition",
    ])
  })

  it("takes the language along and leaves a page’s own parameters behind", async () => {
    const { user, address } = renderApp("/helios-earth/team?table=shares")
    await user.click((await navigation()).getByRole("link", { name: "Overview" }))
    expect(await heading("Who was granted what")).toBeVisible()
    expect(address()).toBe("/helios-earth")
  })
})

describe("an address", () => {
  it("without an organisation leads to the first one", async () => {
    const { address } = renderApp("/")
    expect(await heading("Who gets the GPUs, who leaves, what ships")).toBeVisible()
    expect(address()).toBe("/meta")
  })

  it("of an unknown organisation says so and offers those there are", async () => {
    renderApp("/acme/team")
    expect(await heading("No organisation is called “acme”")).toBeVisible()
    const main = within(screen.getByRole("main"))
    expect(namesOf(main.getAllByRole("link"))).toEqual(["Meta AI research", "Helios Earth"])
    expect(document.title).toBe("Unknown organisation – Power Draw")
  })

  it.each(["/meta/nowhere", "/meta/team/more/less"])("that leads nowhere says so: %s", async (address) => {
    renderApp(address)
    expect(await heading("There is no page at this address")).toBeVisible()
    expect(document.title).toBe("Page not found – Power Draw")
  })

  it("of a page whose data the organisation has not says what is missing", async () => {
    renderApp("/helios-earth/attrition")
    expect(await heading("Attrition")).toBeVisible()
    expect(screen.getByText(/does not hold what this page shows \(papers, people\)\.$/)).toBeVisible()
  })

  it.each([
    ["table", "Granted"],
    ["lang", "de"],
    ["mock", "error:200"],
  ])("with a bad value of %s shows the default and names the value", async (name, value) => {
    renderApp(`/method?${name}=${value}`)
    expect(await heading("Method")).toBeVisible()
    expect(
      screen.getByText(
        `The address asks for ${name} = “${value}”, which this page does not know; it shows the default instead.`,
      ),
    ).toBeVisible()
  })

  it("with good values has nothing to say", async () => {
    renderApp("/method?table=granted")
    expect(await heading("Method")).toBeVisible()
    expect(screen.getByRole("status")).toBeEmptyDOMElement()
  })
})

describe("the title of the document", () => {
  it.each([
    ["/meta/attrition", "Who left, when, where to – Meta AI research – Power Draw"],
    ["/helios-earth/team", "A lab’s own share – Helios Earth – Power Draw"],
    ["/meta/team/fair-paris", "FAIR Paris: A lab’s own share – Meta AI research – Power Draw"],
    ["/zh/meta/team/fair-paris", "FAIR 巴黎：一个实验室的份额 – Meta AI 研究 – Power Draw"],
    ["/meta/team/nowhere", "nowhere: A lab’s own share – Meta AI research – Power Draw"],
    ["/method", "Method – Power Draw"],
    ["/zh/method", "方法 – Power Draw"],
  ])("at %s is %s", async (address, title) => {
    renderApp(address)
    await waitFor(() => expect(document.title).toBe(title))
  })
})

describe("the language", () => {
  it("is Chinese where the address says so, everywhere on the page", async () => {
    renderApp("/zh/meta/attrition")
    expect(await heading("谁离开了，何时，去了哪里")).toBeVisible()
    expect((await navigation("页面")).getByRole("link", { name: "概览" })).toBeVisible()
    expect(document.title).toBe("谁离开了，何时，去了哪里 – Meta AI 研究 – Power Draw")
    expect(screen.getByRole("link", { name: "中文" })).toHaveAttribute("aria-current")
    expect(screen.getByRole("link", { name: "English" })).not.toHaveAttribute("aria-current")
  })

  it("is changed by links to the same view in the other, and remembered for the next visit", async () => {
    const { user } = renderApp("/zh/meta/attrition?person=guillaume-lample&table=flow")
    await heading("谁离开了，何时，去了哪里")
    const english = screen.getByRole("link", { name: "English" })
    expect(english).toHaveAttribute("href", "/meta/attrition/?person=guillaume-lample&table=flow")
    // jsdom follows no link
    english.addEventListener("click", (event) => event.preventDefault())
    await user.click(english)
    expect(localStorage.getItem("power-draw:language")).toBe("en")
  })
})

describe("the theme", () => {
  it("follows the system until one is chosen, and is remembered", async () => {
    const { user, unmount } = renderApp("/method")
    const choice = await screen.findByRole("combobox", { name: "Theme" })
    expect(choice).toHaveValue("system")
    await user.selectOptions(choice, "Dark")
    expect(document.documentElement).toHaveAttribute("data-theme", "dark")
    unmount()
    renderApp("/method")
    const later = await screen.findByRole("combobox", { name: "Theme" })
    expect(later).toHaveValue("dark")
    await user.selectOptions(later, "System")
    expect(document.documentElement).not.toHaveAttribute("data-theme")
  })
})

describe("the organisation picker", () => {
  it("says of each organisation what it has and on what basis", async () => {
    const { user } = renderApp("/meta/team")
    await heading("Which is your lab or team?")
    await user.click(await screen.findByRole("button", { name: /^Organisation:\s*Meta AI research/ }))
    const [meta, helios] = screen.getAllByRole("listitem").filter((item) => item.closest(".menu-panel"))
    expect(meta).toHaveTextContent(
      "Meta AI researchGPU allocation Scenarioauthors, projects, clusters, events and claims Reported",
    )
    expect(helios).toHaveTextContent("GPU allocation MeasuredNo people, projects or claims.")
  })

  it("closes with Escape and gives the focus back; a choice leads to the organisation", async () => {
    const { user, address } = renderApp("/meta/team")
    await heading("Which is your lab or team?")
    const button = await screen.findByRole("button", { name: /^Organisation:/ })
    await user.click(button)
    await user.keyboard("{Escape}")
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute("aria-expanded", "false")
    await user.click(button)
    await user.click(screen.getByRole("link", { name: "Helios Earth" }))
    expect(await heading("Who was granted what")).toBeVisible()
    expect(address()).toBe("/helios-earth")
  })
})

describe("the footer", () => {
  it("names version and licence of the organisation’s data, and how to report an error", async () => {
    renderApp("/helios-earth/team")
    const footer = within(await screen.findByRole("contentinfo"))
    expect(await footer.findByText("Data 1.0.0, November 2026")).toBeVisible()
    expect(footer.getByRole("link", { name: /CC-BY/ })).toHaveAttribute(
      "href",
      expect.stringMatching(/^https:/),
    )
    expect(footer.getByRole("link", { name: "Report an error" })).toHaveAttribute("href", "/corrections/")
  })
})
