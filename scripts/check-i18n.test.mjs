import { expect, test } from "vitest"
import { catalogueProblems, disagreements } from "./check-i18n.mjs"

const hello = { message: "Hello", translation: "你好", origin: [["src/app/shell.tsx", 7]] }
const empty = { ...hello, translation: "" }

test("a catalogue that says what the source says, translated, has no problem", () => {
  expect(catalogueProblems("zh", { a: hello }, { a: hello })).toEqual([])
})

test("a message without a translation is named with its file", () => {
  expect(catalogueProblems("zh", { a: empty }, { a: empty })).toEqual([
    'zh: no translation: "Hello" (src/app/shell.tsx:7)',
  ])
})

test("a message that is only in the source is not extracted yet", () => {
  expect(catalogueProblems("zh", {}, { a: empty })).toEqual([
    'zh: not extracted yet: "Hello" (src/app/shell.tsx:7)',
  ])
})

test("a message that is only in the catalogue is no longer in the source", () => {
  expect(catalogueProblems("zh", { a: { ...hello, origin: undefined } }, {})).toEqual([
    'zh: no longer in the source: "Hello" (no file)',
  ])
})

test("a translation with a broken placeholder is malformed", () => {
  const broken = { ...hello, translation: "你好 {name" }
  expect(catalogueProblems("zh", { a: broken }, { a: broken })).toEqual([
    'zh: not a well-formed message: "Hello" (src/app/shell.tsx:7)',
  ])
})

test("two catalogues that translate a message in two ways are told apart from two that agree", () => {
  const other = { ...hello, translation: "您好", origin: [["src/app/import/page.tsx", 3]] }
  expect(disagreements("zh", [{ a: hello }, { a: hello, b: other }])).toEqual([])
  expect(disagreements("zh", [{ a: hello }, { a: other }])).toEqual([
    'zh: translated in two ways: "Hello" (src/app/import/page.tsx:3)',
  ])
})
