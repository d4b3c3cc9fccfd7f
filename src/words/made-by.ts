import type { Locale } from "#i18n/locale.ts"

/** How the data says by whom a claim was made, and what the Chinese page says for it. */
const PHRASES: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^(.+), as (.+) relays it$/, "据$2转述 $1"],
  [/^(.+), as relayed by (.+)$/, "据$2转述 $1"],
  [/^(.+), in an interview with (.+), as relayed$/, "$1接受$2采访，据转述"],
  [/^(.+), re-posted by (.+)$/, "$1（$2 转载）"],
  [/^(.+), via (.+)$/, "$1（经 $2）"],
]

/** Who made a claim, in words of the page: “据华尔街见闻转述 The Information”. Names stay as they are printed. */
export function writeMadeBy(madeBy: string, locale: Locale): string {
  if (locale === "en") return madeBy
  const found = PHRASES.find(([english]) => english.test(madeBy))
  const phrase = found === undefined ? madeBy : madeBy.replace(found[0], found[1])
  // a name in characters needs no transcription beside it
  return phrase.replace(/([\u4e00-\u9fff]+) \([A-Za-z ]+\)/g, "$1").replace(/ \(([^)]*)\)/g, "（$1）")
}
