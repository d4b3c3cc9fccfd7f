// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { FROZEN } from "#testing/frozen.ts"
import { toHeadTags } from "./head-tags.ts"
import { readBundles } from "./read-bundles.ts"

const page = {
  path: "meta",
  title: { en: "A & “B” <C>", zh: "甲" },
  description: { en: 'One "line"', zh: "一句" },
}
const share = {
  picture: { path: "share/meta.png", alt: 'Six "left"' },
  oembeds: [{ path: "oembed/meta/lives.json", title: 'Six "left"' }],
}
const nowhere = { base: "/", site: undefined }
const somewhere = { base: "/pd/", site: "https://example.org/pd/" }
const [bundle] = readBundles(FROZEN)

function parse(lines: readonly string[]) {
  const head = new DOMParser().parseFromString(`<head>${lines.join("")}</head>`, "text/html").head
  const content = (name: string) =>
    head.querySelector(`[property="${name}"], [name="${name}"]`)?.getAttribute("content") ?? null
  return { head, content }
}

describe("toHeadTags", () => {
  it("names the feed of the lab that a page is about, in its language, at old addresses too; no other page’s", () => {
    const feedsOf = (path: string, more: object = {}) =>
      [
        ...parse(toHeadTags({ ...page, path, ...more }, "zh", nowhere)).head.querySelectorAll(
          "[type='application/atom+xml']",
        ),
      ].map((link) => link.getAttribute("href"))
    expect(feedsOf("meta/team/a")).toEqual(["/changes.atom", "/zh/meta/team/a/feed.xml"])
    expect(feedsOf("mata/team/a", { leadsTo: "meta/team/a" })).toContain("/zh/meta/team/a/feed.xml")
    expect(feedsOf("meta/team")).toEqual(["/changes.atom"])
    expect(feedsOf("meta")).toEqual(["/changes.atom"])
  })

  it("keeps embeds out of indexes, and lets a link to one show what its figure says", () => {
    const embed = {
      ...page,
      partOf: "meta/attrition",
      share: { ...share, words: { title: "T", description: "D" } },
    }
    const { head, content } = parse(toHeadTags(embed, "en", somewhere, bundle))
    expect(content("robots")).toBe("noindex")
    expect([content("og:title"), content("og:description")]).toEqual(["T", "D"])
    expect(content("og:image")).toBe("https://example.org/pd/share/meta.png")
    expect(head.querySelector("[hreflang], [rel=canonical], script")).toBeNull()
  })

  it("gives previews the words of the page, whatever signs they hold", () => {
    const { content } = parse(toHeadTags(page, "en", nowhere))
    expect(content("og:title")).toBe("A & “B” <C>")
    expect(content("og:description")).toBe('One "line"')
    expect(content("og:url")).toBeNull()
  })

  it("gives absolute addresses where it is known where the site lives", () => {
    const { head, content } = parse(toHeadTags(page, "zh", somewhere))
    expect(head.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://example.org/pd/zh/meta/",
    )
    expect(content("og:url")).toBe("https://example.org/pd/zh/meta/")
    expect(content("og:title")).toBe("甲")
  })

  it("gives the picture of the page with its size and what it says", () => {
    const { content } = parse(toHeadTags({ ...page, share }, "en", somewhere))
    expect(content("og:image")).toBe("https://example.org/pd/share/meta.png")
    expect([content("og:image:width"), content("og:image:height")]).toEqual(["1200", "630"])
    expect(content("og:image:alt")).toBe('Six "left"')
    expect(content("twitter:card")).toBe("summary_large_image")
  })

  it("leads to the oEmbed of each figure", () => {
    const { head } = parse(toHeadTags({ ...page, share }, "en", somewhere))
    const [link] = head.querySelectorAll('link[type="application/json+oembed"]')
    expect(link?.getAttribute("href")).toBe("https://example.org/pd/oembed/meta/lives.json")
    expect(link?.getAttribute("title")).toBe('Six "left"')
  })

  it("names neither picture nor oEmbed where it is not known where the site lives", () => {
    const { head, content } = parse(toHeadTags({ ...page, share }, "en", nowhere))
    expect([content("og:image"), content("twitter:card")]).toEqual([null, null])
    expect(head.querySelector('link[type="application/json+oembed"]')).toBeNull()
  })

  it("names the page in each language, and the one for readers of neither", () => {
    const { head } = parse(toHeadTags(page, "zh", nowhere))
    const links = [...head.querySelectorAll("link[hreflang]")]
    expect(links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])).toEqual([
      ["en", "/meta/"],
      ["zh", "/zh/meta/"],
      ["x-default", "/meta/"],
    ])
  })

  it("names as its own address the one that an old address leads to", () => {
    const { head } = parse(toHeadTags({ ...page, path: "mata", leadsTo: "meta" }, "en", nowhere))
    expect(head.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe("/meta/")
  })

  it("describes the data of an organisation so that no text of it can end the script early", () => {
    if (bundle === undefined) throw new Error("no bundle is shipped")
    const nasty = { ...bundle.descriptor, description: `${bundle.descriptor.description}</script><b>` }
    const { head } = parse(toHeadTags(page, "en", nowhere, { ...bundle, descriptor: nasty }))
    const script = head.querySelector('script[type="application/ld+json"]')
    const data = JSON.parse(script?.textContent ?? "") as { "@type": string; description: string }
    expect(data["@type"]).toBe("Dataset")
    expect(data.description).toContain("</script><b>")
  })
})
