import { expect, it } from "vitest"
import { languageOf } from "#testing/language.ts"
import { joinSentences } from "./join-sentences.ts"

it("sets sentences behind each other as the language does, and leaves no gap for an empty one", () => {
  expect(joinSentences([], languageOf("en").format)).toBe("")
  expect(joinSentences(["One.", "", "Two."], languageOf("en").format)).toBe("One. Two.")
  expect(joinSentences(["其一。", "", "其二。"], languageOf("zh").format)).toBe("其一。其二。")
})
