import { describe, expect, it } from "vitest"
import { wrapBalanced, wrapText } from "./wrap-text.ts"

/** Every sign is one wide. */
const measure = (text: string) => [...text].length

describe("wrapText", () => {
  it.each([
    ["", 10, []],
    ["one", 10, ["one"]],
    ["one two three", 7, ["one two", "three"]],
    ["a verylongword b", 5, ["a", "veryl", "ongwo", "rd b"]],
    ["谁得到，谁离开。", 4, ["谁得到，", "谁离开。"]],
    ["谁得到，谁离开。", 3, ["谁得", "到，谁", "离开。"]],
    ["LLaMA 的14位作者", 9, ["LLaMA 的14", "位作者"]],
    ["of LLaMA’s 14 authors", 10, ["of LLaMA’s", "14 authors"]],
    ["granted 63\u00a0% of all", 11, ["granted", "63\u00a0% of all"]],
  ])("breaks %j at %d into %j", (text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines)
  })

  it("loses no sign", () => {
    const text = "By May 2025 all but three of LLaMA’s 14 authors（共14位）had left."
    for (const width of [1, 5, 12, 40]) {
      expect(wrapText(text, width, measure).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""))
    }
  })
})

describe("wrapBalanced", () => {
  it("takes no more lines, and evens them out", () => {
    expect(wrapText("aaa bbb ccc ddd", 11, measure)).toEqual(["aaa bbb ccc", "ddd"])
    expect(wrapBalanced("aaa bbb ccc ddd", 11, measure)).toEqual(["aaa bbb", "ccc ddd"])
  })

  it("leaves what fits on one line alone", () => {
    expect(wrapBalanced("aaa bbb", 11, measure)).toEqual(["aaa bbb"])
  })
})
