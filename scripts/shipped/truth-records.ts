import { expect } from "vitest"
import type { Appeal, Decision } from "#model/decision.ts"
import type { TableRow } from "#words/table.ts"
import { type Facts, meanOf, rateOf, type Search, sharesOf } from "./truth-facts.ts"
import { expectShown, type Form, NAMED, numberOf, rangeOf, type Said, spanOf } from "./truth-forms.ts"

/* What the sentences of decisions, teams, people and claims say, counted again from the API and from the rows. */

/** The decisions that an address asks for and that hold. */
function holding(
  { decisions, appeals }: Facts,
  { lab, priority, period, outcome }: Search,
): readonly Decision[] {
  const replaced = new Set(decisions.map(({ supersedes }) => supersedes))
  return decisions.filter(
    (each) =>
      !replaced.has(each.id) &&
      (lab === undefined || each.lab === lab) &&
      (priority === undefined || each.priority === Number(priority)) &&
      (period === undefined || each.period === period) &&
      (outcome === undefined || isOf(each, outcome, appeals)),
  )
}

function isOf({ id, granted, requested }: Decision, outcome: string, appeals: readonly Appeal[]): boolean {
  if (outcome === "appealed") return appeals.some(({ decision }) => decision === id)
  return outcome === "full" ? granted >= requested : granted < requested
}

const isFull = ({ granted, requested }: Decision) => granted >= requested

export const LEDGER: readonly Form[] = [
  {
    pattern: /^No decision that is shown holds/,
    check: (_, { facts, search }) => expect(holding(facts, search)).toEqual([]),
  },
  {
    pattern: /^the one decision shown that holds granted (?<what>all that|less than) was asked$/,
    check: ({ what }, { facts, search }) =>
      expect(holding(facts, search).map(isFull)).toEqual([what === "all that"]),
  },
  {
    pattern:
      /^(?<met>none|neither|all|both|[\d,]+) of (?<some>the )?(?<count>[\d,]+) decisions (?:shown )?that hold granted all that was asked$/,
    check: ({ met, some, count }, { facts, search }) => {
      const found = holding(facts, search)
      expect(numberOf(count)).toBe(found.length)
      const told = met === "all" || met === "both" ? found.length : met === "neither" ? 0 : numberOf(met)
      expect(told).toBe(found.filter(isFull).length)
      if (some === undefined) expect(found).toHaveLength(holding(facts, {}).length)
    },
  },
]

/** The middle share of request met of some decisions, in percent. */
function medianShare(some: readonly Decision[]): number {
  const shares = some.map(({ granted, requested }) => (100 * granted) / requested).toSorted((a, b) => a - b)
  const half = Math.floor(shares.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [shares[half - 1 + (shares.length % 2)], shares[half]]
  return (low + high) / 2
}

const MEDIANS =
  "^the median grant rate(?: of (?<lab>.+))? is (?<high>[\\d,]+%) (?<first>.+) and (?<low>[\\d,]+%) (?<last>.+); in this model the criterion decides nothing$"

/** Both ends of a criterion, whose classes say in words which decisions are theirs. */
function criterion(isIn: (decision: Decision, place: string) => boolean): readonly Form[] {
  return [
    {
      pattern: /^There are too few decisions to compare$/,
      check: (_, { words }) => expect(words.table.rows.length).toBeLessThan(2),
    },
    {
      pattern: new RegExp(MEDIANS),
      check: ({ lab, high, first = "", low, last = "" }, { facts, search, words }) => {
        if (lab !== undefined) expect(facts.idOf(lab)).toBe(search.lab)
        const of = (place: string) => holding(facts, { lab: search.lab }).filter((each) => isIn(each, place))
        expectShown(high, medianShare(of(first)))
        expectShown(low, medianShare(of(last)))
        expect(words.notes?.some(({ id }) => id === "laid-over")).toBe(true)
      },
    },
  ]
}

export const PRIORITY = criterion(({ priority }, place) => place === `at priority ${priority}`)

export const RELEASE = criterion(({ period, releaseDate }, place) => {
  const [year = 0, month = 0] = period.split("-").map(Number)
  const [then = 0, later = 0] = releaseDate.split("-").map(Number)
  const months = then * 12 + later - year * 12 - month
  const [least = 0, most = Number.POSITIVE_INFINITY] = [...place.matchAll(/\d+/g)].map(Number)
  if (place.includes("under")) return months < least
  return months >= least && (place.includes("or more") || months <= most)
})

export const APPEALS: readonly Form[] = [
  {
    pattern: /^no appeal(?: of (?<lab>.+))? has had a final word yet$/,
    check: (_, said) => expect(decidedOf(said)).toEqual([]),
  },
  {
    pattern:
      /^the one decided appeal(?: of (?<lab>.+))? won (?<no>no )?GPUs; its final word came after (?<days>[\d.]+) days?$/,
    check: ({ lab, no, days }, said) => {
      const found = decidedOf(said)
      expect(found.map(isWon)).toEqual([no === undefined])
      checkAppeals(said, lab, found, days)
    },
  },
  {
    pattern:
      /^(?<won>[\w,]+?)(?: of)? (?<decided>[\w,]+) decided appeals(?: of (?<lab>.+))? won GPUs; the median wait for a final word was (?<days>[\d.]+) days?$/,
    check: ({ won, decided, lab, days }, said) => {
      const found = decidedOf(said)
      expect(numberOf(decided)).toBe(found.length)
      expect(won === "all" ? found.length : numberOf(won)).toBe(found.filter(isWon).length)
      checkAppeals(said, lab, found, days)
    },
  },
]

function decidedOf({ facts, search: { lab } }: Said): Appeal[] {
  return facts.appeals.filter(
    (appeal) =>
      !["pending", "withdrawn"].includes(appeal.outcome) && (lab === undefined || appeal.lab === lab),
  )
}

const isWon = ({ delta }: Appeal) => (delta ?? 0) > 0

function checkAppeals(
  { facts, search }: Said,
  lab: string | undefined,
  found: readonly Appeal[],
  days: string | undefined,
): void {
  expect(lab === undefined ? undefined : facts.idOf(lab)).toBe(search.lab)
  const waits = found
    .map(({ filedOn, steps }) => (Date.parse(steps.at(-1)?.to ?? "") - Date.parse(filedOn)) / 86_400_000)
    .toSorted((a, b) => a - b)
  const half = Math.floor(waits.length / 2)
  const [low = 0, high = 0] = [waits[half - 1 + (waits.length % 2)], waits[half]]
  expect(Number(days)).toBe((low + high) / 2)
}

export const SHARE: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?<name>.+) holds (?<share>[\\d,]+%) of (?:all grants|what (?<lab>.+?) was granted) in (?<month>${NAMED})(?:, (?<ofAll>[\\d,]+%) of all grants)?$`,
    ),
    check: ({ name = "", share, lab, month = "", ofAll }, { facts }) => {
      const span = spanOf(month, rangeOf(facts, {}))
      const unit = facts.idOf(name)
      const all = sharesOf(facts, facts.labs, "granted", span)
      const part = 100 * (all.partOf(unit) ?? Number.NaN)
      if (lab === undefined) return expectShown(share, part / all.sum)
      const own = sharesOf(facts, [facts.idOf(lab)], "granted", span)
      expectShown(ofAll, part / all.sum)
      expectShown(share, (100 * (own.partOf(unit) ?? Number.NaN)) / own.sum)
    },
  },
]

export const HISTORY: readonly Form[] = [
  {
    pattern: /^No grant of .+ is on record in these months$/,
    check: (_, { words }) =>
      expect(words.table.rows.filter(({ cells }) => cells.granted !== null)).toEqual([]),
  },
  {
    pattern:
      /^(?:over (?<count>[\d,]+) months )?(?<name>.+) was granted (?:between (?<low>[\d,]+%) and )?(?<high>[\d,]+%) of what it asked(?:, (?<one>in the one month on record)| in each of (?<each>[\d,]+) months)?$/,
    check: ({ count, name = "", low, high, one, each }, said) => {
      const rates = monthsOf(said).flatMap(
        (span) => rateOf(said.facts, said.facts.idOf(name), "granted", "requested", span) ?? [],
      )
      expect(rates).toHaveLength(one === undefined ? numberOf(count ?? each) : 1)
      expectShown(high, 100 * Math.max(...rates))
      expectShown(low ?? high, 100 * Math.min(...rates))
    },
  },
  {
    pattern:
      /^(?<name>.+) was granted (?:between (?<low>[\d,]+) and )?(?<high>[\d,]+) GPUs (?:over (?<count>[\d,]+) months|in (?:each of (?<each>[\d,]+) months|(?<one>the one month) on record))$/,
    check: ({ count, name = "", low, high, one, each }, said) => {
      const grants = monthsOf(said).flatMap(
        (span) => meanOf(said.facts, said.facts.idOf(name), "granted", span) ?? [],
      )
      expect(grants).toHaveLength(one === undefined ? numberOf(count ?? each) : 1)
      expectShown(high, Math.max(...grants))
      expectShown(low ?? high, Math.min(...grants))
    },
  },
]

/** The months of the rows. */
function monthsOf({ facts, words }: Said) {
  const range = rangeOf(facts, {})
  return words.table.rows.map(({ id }) => {
    const days = facts.daily.periods.filter((day) => day.startsWith(id))
    return { from: days[0] ?? range.from, to: days.at(-1) ?? range.to }
  })
}

/** Rows of a paper in a state. */
function countRows({ words }: Said, paper: string, ...states: string[]): number {
  const isMeant = ({ cells }: TableRow) => cells.paper === paper && states.includes(String(cells.state))
  return words.table.rows.filter(isMeant).length
}

export const LIVES: readonly Form[] = [
  {
    pattern: /^By (?<date>.+?), (?:as far as was public on .+?, )?(?<clauses>.*(?:authors|of \d+|it is).*)$/,
    check: ({ clauses = "" }, said) => {
      for (const clause of clauses.split("; ")) checkLives(clause, said)
    },
  },
]

const ALL_STATES = ["gone", "open", "not followed since", "seen later"]

/** “…, and five are not followed since last seen”, at the end of a clause. */
const OUT_OF_SIGHT = /, and (?<out>\w+) (?:is|are) not followed since last seen$/

function checkLives(whole: string, said: Said): void {
  const out = OUT_OF_SIGHT.exec(whole)?.groups?.out
  const clause = whole.replace(OUT_OF_SIGHT, "")
  const patterns = [
    /^(?<gone>all|none) of (?<paper>.+)’s (?<authors>\d+) authors had left$/,
    /^all but (?<rest>\w+) of (?<paper>.+)’s (?<authors>\d+) authors had left$/,
    /^(?<gone>\w+) of (?<paper>.+)’s (?<authors>\d+) authors had (?:certainly )?left(?: and (?<open>\w+) (?:more )?may have)?$/,
    /^for (?<paper>.+) it is (?<exact>\d+) of (?<authors>\d+)$/,
    /^for (?<paper>.+) the answer lies between (?<least>\d+) and (?<most>\d+) of (?<authors>\d+)$/,
  ]
  const groups = patterns.map((pattern) => pattern.exec(clause)?.groups).find((found) => found !== undefined)
  if (groups === undefined) throw new Error(`a clause of no known form: “${clause}”`)
  const { paper = "", authors, gone, rest, open, exact, least, most } = groups
  const counted = { gone: countRows(said, paper, "gone"), open: countRows(said, paper, "open") }
  const all = countRows(said, paper, ...ALL_STATES)
  expect(out === undefined ? 0 : numberOf(out)).toBe(countRows(said, paper, "not followed since"))
  expect(Number(authors)).toBe(all)
  if (gone !== undefined) expect(gone === "all" ? all : numberOf(gone)).toBe(counted.gone)
  if (rest !== undefined) expect(all - numberOf(rest)).toBe(counted.gone)
  if (exact !== undefined || rest !== undefined) expect(counted.open).toBe(0)
  if (open !== undefined) expect(numberOf(open)).toBe(counted.open)
  else if (gone !== undefined) expect(counted.open).toBe(0)
  if (exact !== undefined) expect(Number(exact)).toBe(counted.gone)
  if (least !== undefined)
    expect([Number(least), Number(most)]).toEqual([counted.gone, counted.gone + counted.open])
}

export const ROSTER: readonly Form[] = [
  {
    pattern: /^No author fits what is asked for$/,
    check: (_, { words }) => expect(words.table.rows).toEqual([]),
  },
  {
    pattern:
      /^(?:Of the (?<all>\d+) author places listed, by|(?<kept>\d+) of the \d+ author places listed fits?; by) .+? \d{4}, (?<list>.+)$/i,
    check: ({ all, kept, list = "" }, { words }) => {
      const { rows } = words.table
      expect(Number(all ?? kept)).toBe(rows.length)
      const count = (state: string) => rows.filter(({ cells }) => cells.status === state).length
      const told = (pattern: RegExp) => Number(pattern.exec(list)?.[1] ?? 0)
      expect(told(/(\d+) had certainly left/)).toBe(count("gone"))
      expect(told(/(\d+) may have left/)).toBe(count("open"))
      expect(told(/(\d+) (?:is|are) not followed since/)).toBe(count("not followed since"))
      expect(told(/(\d+) (?:were|was) there later/)).toBe(count("seen later") + count("seen"))
    },
  },
]

export const FLOW: readonly Form[] = [
  {
    pattern: /^By .+ nobody had certainly gone$/,
    check: (_, { words }) => expect(words.table.rows).toEqual([]),
  },
  {
    pattern: /^By (?:.+? \d{4}), (?<clauses>of the .+)$/i,
    check: ({ clauses = "" }, { words }) => {
      for (const clause of clauses.split("; ")) {
        const found =
          /^of the (?<gone>\w+) gone from (?<paper>.+?), (?:(?<startups>\w+) (?:is known to have gone|went) to (?:a start-up|start-ups))(?:, and where (?<unknown>\w+) went is not known)?$/.exec(
            clause,
          )?.groups ?? expect.fail(`a clause of no known form: “${clause}”`)
        const rows = words.table.rows.filter(({ cells }) => cells.paper === found.paper)
        const sum = (some: readonly TableRow[]) =>
          some.reduce((total, { cells }) => total + Number(cells.count), 0)
        expect(numberOf(found.gone)).toBe(sum(rows))
        expect(numberOf(found.startups)).toBe(
          sum(rows.filter(({ cells }) => cells.kind === "Start-up" || cells.kind === "start-up")),
        )
        const unknown = sum(rows.filter(({ cells }) => /not recorded/.test(String(cells.kind))))
        expect(found.unknown === undefined ? 0 : numberOf(found.unknown)).toBe(unknown)
      }
    },
  },
]

export const VERDICTS: readonly Form[] = [
  {
    pattern:
      /^Of (?<all>\d+) claims in print (?<checked>\w+) (?:are|is) computed here and (?<held>\w+) holds?(?:; (?<voice>\d+) of all go back to one source)?$/,
    check: ({ all, checked, held }, { words }) => {
      const of = (pattern: RegExp) =>
        words.table.rows
          .filter(({ cells }) => pattern.test(String(cells.outcome)))
          .reduce((sum, { cells }) => sum + Number(cells.claims), 0)
      expect(Number(all)).toBe(of(/./))
      expect(numberOf(held)).toBe(of(/^holds/i))
      expect(numberOf(checked)).toBe(of(/^(holds|possible|contradicted)/i))
    },
  },
]
