import MiniSearch from "minisearch"

/** What a reader may look for, in the order the groups of results stand in. */
export const KINDS = [
  "question",
  "page",
  "figure",
  "month",
  "word",
  "person",
  "project",
  "lab",
  "paper",
  "event",
  "cluster",
  "claim",
  "source",
  "setting",
] as const
export type Kind = (typeof KINDS)[number]

/** One thing that can be found. */
export interface SearchDocument {
  /** unique among all documents */
  id: string
  kind: Kind
  title: string
  /** BCP 47 tag where the title is not in the language of the page */
  lang?: string
  /** what tells it from others of the same name, such as a date or an organisation */
  detail: string
  /** further words it is found by */
  text: string
}

export interface ResultGroup {
  kind: Kind
  /** the best first */
  documents: SearchDocument[]
  /** how many more of the kind were found than are listed */
  more: number
}

/** From so many letters a word counts as begun and finds what goes on from it; shorter ones are whole words. */
const PREFIX_LETTERS = 4
/** From so many letters one slip of the finger is forgiven. */
const FUZZY_LETTERS = 6
/** Words of a question that tell nothing of what it is about; a query of these alone is taken as it is. */
const FUNCTION_WORDS = new Set(
  "a an and are did do does for has have how in is many me much my of on our the to was were what when where which who".split(
    " ",
  ),
)
const HAN = /\p{Script=Han}/u
const HAN_RUNS = /\p{Script=Han}+/gu

/**
 * The terms of a text: words in lower case without accents; Chinese, which sets no spaces, as every pair of neighbouring
 * characters, and a lone one as it is.
 */
export function toTerms(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  const words = plain.replace(HAN_RUNS, " ").match(/[\p{L}\p{N}]+/gu) ?? []
  return [...words, ...(plain.match(HAN_RUNS) ?? []).flatMap(toPairs)]
}

function toPairs(run: string): string[] {
  const signs = [...run]
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}

/** A full-text index of the documents; a title counts three times as much as other words. */
export function buildIndex(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: ["title", "detail", "text"],
    tokenize: toTerms,
    // `toTerms` has done it
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3 },
      combineWith: "AND",
      prefix: (term) => isLong(term, PREFIX_LETTERS),
      fuzzy: (term) => (isLong(term, FUZZY_LETTERS) ? 1 : false),
    },
  })
  index.addAll(documents)
  return index
}

function isLong(term: string, letters: number): boolean {
  return !HAN.test(term) && term.length >= letters
}

/** What a query or a question finds, grouped by kind, at most `most` of each; nothing for a query without words. */
export function search(
  index: MiniSearch<SearchDocument>,
  documents: ReadonlyMap<string, SearchDocument>,
  query: string,
  most = 5,
): ResultGroup[] {
  const words = toTerms(query).filter((term) => !FUNCTION_WORDS.has(term))
  const found = index
    .search(words.length === 0 ? query : words.join(" "))
    .flatMap(({ id }) => documents.get(String(id)) ?? [])
  return KINDS.flatMap((kind) => {
    const all = found.filter((document) => document.kind === kind)
    if (all.length === 0) return []
    return [{ kind, documents: all.slice(0, most), more: Math.max(0, all.length - most) }]
  })
}
