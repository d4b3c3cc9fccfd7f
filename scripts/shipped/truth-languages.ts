import { expect } from "vitest"

/* What holds of every sentence, whatever it says. */

const SPELLED: Readonly<Record<string, number>> = {
  ...{ once: 1, twice: 2, half: 0.5, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, thrice: 3 },
}
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
  ...["November", "December"],
]
const CHINESE: Readonly<Record<string, number>> = {
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** A number of one takes the singular, every other the plural; two are compared, more have a first among them. */
export function expectGrammar(sentence: string): void {
  const wrong = [
    /(?<![\d.,])\b(?:1|one) (?:labs|teams|clusters|decisions|appeals|months|days|authors|claims|runs|projects|GPUs|were|are|have|make)\b/i,
    /\b(?:2|two|[3-9]|three|four|five|six|seven|eight|nine|ten|\d{2,}) (?:lab|team|cluster|decision|appeal|month|day|author|claim|run|project)\b(?! place)/i,
    /\b(?:most|largest|smallest) (?:\w+ )?of (?:the )?(?:2|two)\b/i,
    /\b(?:none|all) of (?:the )?(?:2|two)\b|\b(?:1|one) of (?:the )?(?:1|one)\b/i,
    /\bamong the (?:1|one)\b|\bnone of (?:the )?(?:1|one)\b|\bthe (?:1|one) smallest\b/i,
    /\bundefined\b|\bNaN\b|\bnull\b|Infinity/,
  ].filter((pattern) => pattern.test(sentence))
  expect(wrong, sentence).toEqual([])
}

/** Both languages tell the same numbers, but for a one or a none that a word can hold. */
export function expectSameNumbers(en: string, zh: string): void {
  const inEnglish = numbersOf(
    en
      .replace(new RegExp(`\\b(${MONTHS.join("|")})\\b`, "g"), (name) => ` ${MONTHS.indexOf(name) + 1} `)
      .replace(/\b[a-z]+\b/gi, (word) => ` ${SPELLED[word.toLowerCase()] ?? word} `),
  )
  const inChinese = numbersOf(
    zh
      .replace(/半数/g, " 0.5 ")
      .replace(/([两三四五六七八九十])次/g, (_, sign: string) => ` ${CHINESE[sign]} `),
  )
  expect(inChinese, `${en}\n${zh}`).toEqual(inEnglish)
}

/** The numbers of a text, each once and in order of size: one language says a year twice that the other shares. */
function numbersOf(text: string): number[] {
  const found = text.replaceAll(/(?<=\d),(?=\d{3})/g, "").match(/\d+(?:\.\d+)?/g) ?? []
  const numbers = new Set(found.map(Number))
  return [...numbers].filter((number) => number > 1).toSorted((a, b) => a - b)
}
