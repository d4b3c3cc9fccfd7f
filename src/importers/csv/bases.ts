import { type Basis, basisSchema } from "#model/basis.ts"

/** Words of our pages beside the codes of our files. */
const WORDS: Readonly<Record<string, Basis>> = {
  ...Object.fromEntries(basisSchema.options.map((basis) => [basis, basis])),
  ...{ 报道: "reported", 实测: "measured", 推算: "derived", 估计: "estimate", 情景: "scenario" },
}

/** Our own files say so of what a reader moved by hand. */
export function isWhatIf(text: string): boolean {
  return /^what-if\b/i.test(text)
}

/** The bases that a text names; our own files name several with semicolons between them. */
export function findBases(text: string): Basis[] {
  return text.split(";").flatMap((word) => WORDS[word.trim().toLowerCase()] ?? [])
}

/**
 * One basis for a measure by all that its lines name. None: a table says no more of itself than that somebody wrote it
 * down, `reported`. Several: what is invented in part must never pass as a record, so a scenario stays one; of others none
 * vouches for the whole, which is put together here, `derived`.
 */
export function mergeBases(bases: ReadonlySet<Basis>): Basis {
  const [only] = bases
  if (bases.size <= 1) return only ?? "reported"
  return bases.has("scenario") ? "scenario" : "derived"
}
