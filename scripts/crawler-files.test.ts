// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import * as listing from "#app/features.ts"
import { openFrozen } from "#testing/frozen.ts"
import { toRobots, toSitemap } from "./crawler-files.ts"
import { listPages } from "./static-pages.ts"

describe("toRobots", () => {
  it("lets everybody in, and names the sitemap only where there is one", () => {
    expect(toRobots(undefined)).toBe("User-agent: *\nAllow: /\n")
    expect(toRobots("https://example.org/pd")).toContain("Sitemap: https://example.org/pd/sitemap.xml\n")
  })
})

describe("toSitemap", () => {
  const read = (xml: string) => {
    const map = new DOMParser().parseFromString(xml, "application/xml")
    expect(map.querySelector("parsererror")).toBeNull()
    return [...map.querySelectorAll("url > loc")].map((loc) => loc.textContent)
  }

  it("is empty without pages", () => {
    expect(read(toSitemap([], "https://example.org"))).toEqual([])
  })

  it("lists every page once, under the site’s own address", async () => {
    const pages = await listPages(listing, openFrozen())
    const urls = read(toSitemap(pages, "https://example.org/pd"))
    // the root shows a page of its own address
    expect(urls.filter((url) => !url?.includes("#"))).toHaveLength((pages.length - 1) * 2)
    expect(urls).toContain("https://example.org/pd/meta/allocation/#gap")
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toContain("https://example.org/pd/meta/attrition/")
    expect(urls).toContain("https://example.org/pd/zh/meta/attrition/")
    expect(urls.filter((url) => !url?.startsWith("https://example.org/pd/"))).toEqual([])
  })
})
