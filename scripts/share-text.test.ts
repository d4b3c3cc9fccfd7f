import { describe, expect, it } from "vitest"
import { breakText, fitText, type TextStyle } from "./share-text.ts"

/** Every sign is one wide. */
const setting = { locale: "en", measure: (text: string) => [...text].length } as const
const small: TextStyle = { face: "sans", size: 15, line: 20, weight: 400, colour: "ink" }
const lay = (text: string, width: number, most: number) => fitText(text, small, { width, most }, setting)

describe("fitText", () => {
  it.each([
    ["", 9, 1, []],
    ["One two.", 9, 1, ["One two."]],
    ["One two. Three.", 9, 1, ["One two."]],
    ["One two. Three.", 9, 2, ["One two.", "Three."]],
    ["Less at 3.5 of it. No.", 20, 1, ["Less at 3.5 of it."]],
    ["一二三。四五六。", 4, 1, ["一二三。"]],
    ["One two three four five", 9, 2, ["One two", "three…"]],
    ["One, two", 5, 1, ["One…"]],
  ])("of %j, %d wide, in %d lines is %j", (text, width, most, lines) => {
    expect(lay(text, width, most)).toEqual(lines)
  })
})

describe("breakText", () => {
  it("evens out lines of large text alone", () => {
    expect(breakText("aaa bbb ccc ddd", small, 11, setting)).toEqual(["aaa bbb ccc", "ddd"])
    expect(breakText("aaa bbb ccc ddd", { ...small, size: 40 }, 11, setting)).toEqual(["aaa bbb", "ccc ddd"])
  })

  it("leaves a day with its month", () => {
    expect(breakText("to 1 May 2020", small, 5, setting)).toEqual(["to", "1\u00a0May", "2020"])
  })
})
