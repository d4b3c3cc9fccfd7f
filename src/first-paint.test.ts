import { readFileSync } from "node:fs"
import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"

const script = readFileSync("src/first-paint.js", "utf8")

interface Visit {
  /** path of the page that the file at the address was written for; none for any address */
  page?: string
  languages?: readonly string[]
  stored?: Readonly<Record<string, string>>
  /** what this window remembers */
  session?: Readonly<Record<string, string>>
}

/** Opens an address in a window of its own and tells where the script left it. */
function visit(address: string, { page, languages = ["en"], stored = {}, session = {} }: Visit = {}) {
  const path = page === undefined ? "" : ` data-path="${page}"`
  const { window } = new JSDOM(`<html data-base="/pd/"${path}>`, {
    url: `https://example.org/pd/${address}`,
    runScripts: "outside-only",
  })
  Object.defineProperty(window.navigator, "languages", { value: languages })
  for (const [key, value] of Object.entries(stored)) window.localStorage.setItem(`power-draw:${key}`, value)
  for (const [key, value] of Object.entries(session))
    window.sessionStorage.setItem(`power-draw:${key}`, value)
  const { location } = window
  let ledTo: string | null = null
  const seen = {
    ...{ pathname: location.pathname, search: location.search, hash: location.hash },
    replace: (target: string) => {
      ledTo = target
    },
  }
  // jsdom goes nowhere: the script gets a location that notes where it was sent
  const run = window.eval(`(function (location) {${script}})`) as (location: unknown) => void
  run(seen)
  const { asked, theme } = window.document.documentElement.dataset
  return {
    ledTo,
    at: location.pathname + location.search + location.hash,
    isAsked: asked !== undefined,
    theme,
    window,
  }
}

const PAGE = { page: "meta/attrition/" }

describe("the theme", () => {
  it("is set before the first paint, where this device was told one that there is", () => {
    expect(visit("").theme).toBeUndefined()
    expect(visit("", { stored: { theme: "dark" } }).theme).toBe("dark")
    expect(visit("", { stored: { theme: "sepia" } }).theme).toBeUndefined()
  })
})

describe("the theme of an embed", () => {
  const EMBED = { page: "embed/meta/lives/" }

  it("is that of its address, whatever this device was told", () => {
    const dark = { ...EMBED, stored: { theme: "dark" } }
    expect(visit("embed/meta/lives/?theme=light", dark).theme).toBe("light")
    expect(visit("embed/meta/lives/?theme=auto", dark).theme).toBeUndefined()
    expect(visit("embed/meta/lives/", dark).theme).toBeUndefined()
    expect(visit("embed/meta/lives/?theme=sepia", EMBED).theme).toBeUndefined()
    expect(visit("meta/attrition/?theme=light", { ...PAGE, stored: { theme: "dark" } }).theme).toBe("dark")
  })

  it("chooses nothing that was not written", () => {
    expect(visit("embed/meta/lives/?theme=light", EMBED).isAsked).toBe(false)
    expect(visit("embed/meta/lives/?theme=light&asOf=2023-06-13", EMBED).isAsked).toBe(true)
  })
})

describe("the language", () => {
  it("is that of the address, for readers of neither and of English", () => {
    expect(visit("meta/attrition/", { ...PAGE, languages: ["de", "en", "zh"] }).ledTo).toBeNull()
    expect(visit("meta/attrition/", { ...PAGE, languages: [] }).ledTo).toBeNull()
  })

  it("leads a reader of Chinese to the Chinese page, once in a window, with all that is asked for", () => {
    const first = visit("meta/attrition/?person=x#lives", { ...PAGE, languages: ["zh-CN", "en"] })
    expect(first.ledTo).toBe("/pd/zh/meta/attrition/?person=x#lives")
    expect(first.window.sessionStorage.getItem("power-draw:led")).not.toBeNull()
    const again = visit("meta/attrition/", { ...PAGE, languages: ["zh-CN"], session: { led: "" } })
    expect(again.ledTo).toBeNull()
  })

  it("is what was chosen before, over the browser’s", () => {
    const chosen = (language: string, browser: string) =>
      visit("meta/attrition/", { ...PAGE, languages: [browser], stored: { language } }).ledTo
    expect(chosen("zh", "en")).toBe("/pd/zh/meta/attrition/")
    expect(chosen("en", "zh-CN")).toBeNull()
  })

  it("never leads away from a Chinese page that was asked for", () => {
    expect(visit("zh/meta/attrition/", { ...PAGE, stored: { language: "en" } }).ledTo).toBeNull()
  })

  it.each([
    ["meta/attrition/?lang=zh&person=x#lives", "/pd/zh/meta/attrition/?person=x#lives"],
    ["zh/meta/attrition/?lang=en", "/pd/meta/attrition/"],
    ["?lang=zh", "/pd/zh/meta/attrition/"],
  ])("of an old address, %s, leads to %s", (address, target) => {
    expect(visit(address, PAGE).ledTo).toBe(target)
  })

  it("of an old address that is in that language already leaves the query", () => {
    const { at, ledTo, isAsked } = visit("meta/attrition/?lang=en", { ...PAGE, languages: ["zh"] })
    expect({ at, ledTo, isAsked }).toEqual({ at: "/pd/meta/attrition/", ledTo: null, isAsked: false })
  })

  it("that there is not is left to the page, which names it", () => {
    expect(visit("meta/attrition/?lang=de", PAGE).at).toBe("/pd/meta/attrition/?lang=de")
  })
})

describe("the address", () => {
  it("becomes that of the page which stands at it", () => {
    expect(visit("", { page: "meta/" }).at).toBe("/pd/meta/")
    expect(visit("zh/old/attrition/?asOf=x", PAGE).at).toBe("/pd/zh/meta/attrition/?asOf=x")
  })

  it("stays where a figure stays at a version of the data", () => {
    expect(visit("embed/old/lives/?v=1.0.0", { page: "embed/meta/lives/" }).at).toBe(
      "/pd/embed/old/lives/?v=1.0.0",
    )
  })

  it("that chooses something covers what was written, and so does one that no page was written for", () => {
    expect(visit("meta/attrition/", PAGE).isAsked).toBe(false)
    expect(visit("meta/attrition/#lives", PAGE).isAsked).toBe(false)
    expect(visit("meta/attrition/?asOf=2023-01-01", PAGE).isAsked).toBe(true)
    expect(visit("nowhere/").isAsked).toBe(true)
  })
})

describe("what is done before the app answers", () => {
  const open = () => {
    const { window } = visit("", PAGE)
    window.document.body.innerHTML = `<p data-written><button>a<b>c</b></button><input><a href="#x">d</a>
      <i class="still"><u tabindex="0">e</u></i></p><button id="live">f</button>`
    const told: string[] = []
    for (const name of ["click", "keydown", "input"])
      window.document.addEventListener(name, ({ target }) => told.push((target as Element).localName))
    const find = (name: string) => window.document.querySelector<HTMLElement>(name) ?? expect.fail(name)
    const kept = () =>
      (window.eval("keptDeeds") as { event: Event; target: Element; value?: string }[]).map(
        ({ event, target, value }) => [event.type, target.localName, value],
      )
    return { window, told, find, kept }
  }

  it("is kept where it stands on what is written, and answered where not", () => {
    const { told, find, kept } = open()
    find("b").click()
    find("#live").click()
    expect(kept()).toEqual([["click", "button", undefined]])
    expect(told).toEqual(["button"])
  })

  it("is kept with what was typed", () => {
    const { window, find, kept } = open()
    ;(find("input") as HTMLInputElement).value = "lample"
    find("input").dispatchEvent(new window.Event("input", { bubbles: true }))
    expect(kept()).toEqual([["input", "input", "lample"]])
  })

  it("is kept of keys that walk a drawing, which then do not scroll, and not of those that walk the page", () => {
    const { window, find, kept } = open()
    const press = (name: string, key: string) =>
      !find(name).dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))
    expect([press("u", "ArrowRight"), press("u", "Tab"), press("button", "Enter")]).toEqual([
      true,
      false,
      false,
    ])
    expect(kept()).toEqual([["keydown", "u", undefined]])
  })

  it("is kept of a press on a drawing, at its place", () => {
    const { window, find, kept } = open()
    find("u").dispatchEvent(new window.MouseEvent("click", { bubbles: true, clientX: 7 }))
    expect(kept()).toEqual([["click", "u", undefined]])
  })

  it("leaves links to the browser", () => {
    const { told, find, kept } = open()
    find("a").click()
    expect(kept()).toEqual([])
    expect(told).toEqual(["a"])
  })
})
