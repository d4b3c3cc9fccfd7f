// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { FROZEN } from "#testing/frozen.ts"
import { toHeadTags } from "./head-tags.ts"
import { readBundles } from "./read-bundles.ts"

const page = { path: "meta", title: "A & “B” <C>", description: 'One "line"' }
const [bundle] = readBundles(FROZEN)

function parse(lines: readonly string[]) {
  const head = new DOMParser().parseFromString(`<head>${lines.join("")}</head>`, "text/html").head
  const content = (name: string) =>
    head.querySelector(`[property="${name}"], [name="${name}"]`)?.getAttribute("content") ?? null
  return { head, content }
}

describe("toHeadTags", () => {
  it("keeps embeds out of indexes and says nothing else of them", () => {
    expect(toHeadTags({ ...page, isEmbed: true }, "https://example.org", bundle)).toEqual([
      '<meta name="robots" content="noindex" />',
    ])
  })

  it("gives previews the words of the page, whatever signs they hold", () => {
    const { content } = parse(toHeadTags(page, undefined))
    expect(content("og:title")).toBe("A & “B” <C>")
    expect(content("og:description")).toBe('One "line"')
    expect(content("og:url")).toBeNull()
  })

  it("gives absolute addresses where it is known where the site lives", () => {
    const { head, content } = parse(toHeadTags(page, "https://example.org/pd"))
    expect(head.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://example.org/pd/meta",
    )
    expect(content("og:url")).toBe("https://example.org/pd/meta")
    expect(content("og:image")).toBe("https://example.org/pd/preview.png")
  })

  it("describes the data of an organisation so that no text of it can end the script early", () => {
    if (bundle === undefined) throw new Error("no bundle is shipped")
    const nasty = { ...bundle.descriptor, description: `${bundle.descriptor.description}</script><b>` }
    const { head } = parse(toHeadTags(page, undefined, { ...bundle, descriptor: nasty }))
    const script = head.querySelector('script[type="application/ld+json"]')
    const data = JSON.parse(script?.textContent ?? "") as { "@type": string; description: string }
    expect(data["@type"]).toBe("Dataset")
    expect(data.description).toContain("</script><b>")
  })
})
