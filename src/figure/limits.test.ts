import { expect, it } from "vitest"
import { org } from "#testing/builders.ts"
import { languageOf } from "#testing/language.ts"
import type { FigureWords } from "./define-figure.ts"
import { withLimits } from "./limits.ts"

const words: FigureWords = {
  file: ["toys"],
  ...{ sentence: "One holds all", subtitle: "GPUs", source: [], bases: ["measured"] },
  table: { caption: "GPUs", columns: [], rows: [] },
  notes: [{ id: "own", text: "Its own." }],
}
const limits = [{ figures: ["gap", "lorenz"], text: { en: "No requests.", zh: "没有申请。" } }]

it("tells a figure’s reader what its data does not show, behind the figure’s own notes, in the language of the page", () => {
  const notesOf = (locale: "en" | "zh") =>
    withLimits(words, "gap", { ...org([]), limits }, languageOf(locale)).notes?.map(({ text }) => text)
  expect(notesOf("en")).toEqual(["Its own.", "No requests."])
  expect(notesOf("zh")).toEqual(["Its own.", "没有申请。"])
})

it("leaves the words of any other figure as they are", () => {
  expect(withLimits(words, "change", { ...org([]), limits }, languageOf())).toBe(words)
})
