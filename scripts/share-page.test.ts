import { describe, expect, it } from "vitest"
import { exported } from "#export/exported.fixture.ts"
import type { FinishedFigure, FinishedPage } from "./page-writer.ts"
import { hasOwnPicture, toShare, toShareContent } from "./share-page.ts"

function figure(id: string, more: Parameters<typeof exported>[0] = {}): FinishedFigure {
  const out = exported({ figure: id, title: `Title of ${id}`, ...more })
  const { sentence, subtitle, table, bases, file } = out
  const words = { sentence, subtitle, table, bases, file, source: [] }
  return { id, words, height: { wide: 200, narrow: 200 }, exported: out, rows: { columns: [], rows: [] } }
}

function finished(figures: readonly FinishedFigure[], locale: FinishedPage["locale"] = "en"): FinishedPage {
  return { locale, html: "", orgs: [], figures, data: [] }
}

const page = {
  path: "meta/allocation",
  org: "meta",
  title: { en: "Asked – Meta AI research – Power Draw", zh: "申请 – Meta AI 研究 – Power Draw" },
  description: { en: "Who asked.", zh: "谁申请。" },
}
const listed = { ...page, figures: ["granted", "gap"] }
const embed = { ...page, path: "embed/meta/gap", partOf: "meta/allocation", figures: ["gap"] }

describe("toShare", () => {
  it("has a picture of its own for a page without figures", () => {
    const share = toShare(page, finished([], "zh"))
    expect(share).toEqual({
      picture: { path: "zh/share/meta/allocation.png", alt: "申请 – Meta AI 研究" },
      oembeds: [],
    })
    expect(hasOwnPicture(page, finished([]))).toBe(true)
  })

  it("takes the picture of the first figure that is also an embed, and offers all of these", () => {
    const share = toShare(listed, finished([figure("lead"), figure("granted"), figure("gap")]))
    expect(share.picture).toEqual({ path: "share/embed/meta/granted.png", alt: "Title of granted" })
    expect(share.oembeds).toEqual([
      { path: "oembed/meta/granted.json", title: "Title of granted" },
      { path: "oembed/meta/gap.json", title: "Title of gap" },
    ])
    expect(hasOwnPicture(listed, finished([figure("granted")]))).toBe(false)
  })

  it("draws the first figure of a page whose figures are no embeds, such as a lab’s", () => {
    const share = toShare({ ...page, path: "meta/team/fair" }, finished([figure("share")]))
    expect(share).toEqual({
      picture: { path: "share/meta/team/fair.png", alt: "Title of share" },
      oembeds: [],
    })
  })

  it("says of an embed what its figure says", () => {
    const share = toShare(embed, finished([figure("gap")]))
    expect(share.picture.path).toBe("share/embed/meta/gap.png")
    expect(share.words).toEqual({ title: "Title of gap", description: "GPUs per lab" })
    expect(hasOwnPicture(embed, finished([figure("gap")]))).toBe(true)
  })

  it("says of an embed that shows nothing what it is called", () => {
    expect(toShare(embed, finished([])).words).toBeUndefined()
  })
})

describe("toShareContent", () => {
  it("is what the page is called and whose it is where it has no figure", () => {
    expect(toShareContent(page, finished([]))).toMatchObject({
      ...{ headline: "Asked", owner: "Meta AI research", text: "Who asked.", stamp: null, source: null },
    })
  })

  it("is stamped where a number is invented, and only there", () => {
    const content = (isScenario: boolean) =>
      toShareContent(embed, finished([figure("gap", { isScenario, sentence: "A sentence" })]))
    expect(content(true)).toMatchObject({ headline: "A sentence", stamp: "Scenario" })
    expect(content(false)).toMatchObject({ stamp: null, facts: "Basis: Measured · Data 1.0.0" })
  })
})
