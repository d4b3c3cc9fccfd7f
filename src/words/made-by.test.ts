import { describe, expect, it } from "vitest"
import { writeMadeBy } from "./made-by.ts"

describe("writeMadeBy", () => {
  it("leaves the English as the data has it, and a plain name in Chinese too", () => {
    const relayed = "The Information, as 华尔街见闻 (Wallstreetcn) relays it"
    expect(writeMadeBy(relayed, "en")).toBe(relayed)
    expect(writeMadeBy("Fortune", "zh")).toBe("Fortune")
  })

  it.each([
    ["The Information, as 华尔街见闻 (Wallstreetcn) relays it", "据华尔街见闻转述 The Information"],
    ["The New York Times, as relayed by up2info", "据up2info转述 The New York Times"],
    ["CNBC, re-posted by gokawiil.com", "CNBC（gokawiil.com 转载）"],
    ["钛媒体 (TMTPost), via aigcdaily", "钛媒体（经 aigcdaily）"],
    ["Business Insider (Pranav Dixit)", "Business Insider（Pranav Dixit）"],
  ])("says %s in Chinese", (english, chinese) => {
    expect(writeMadeBy(english, "zh")).toBe(chinese)
  })
})
