import { expect } from "vitest"
import type { Measure } from "#model/allocation.ts"
import { chosenOf, hoursOf, meanOf, rateOf, sharesOf } from "./truth-facts.ts"
import { expectShown, type Form, NAMED, numberOf, rangeOf, type Said, spanOf, WHEN } from "./truth-forms.ts"

/* What the sentences of the page of amounts say, counted again from days. */

const MEASURE: Readonly<Record<string, Measure>> = {
  granted: "granted",
  "asked for": "requested",
  used: "used",
  queued: "queued",
}
const WHAT = "(?<what>granted|asked for|used|queued)"
const OF = `(?<share>[\\d,]+%) of (?:all GPUs|the GPUs) ${WHAT}(?: in the (?<recorded>[\\w,]+) labs? that (?:is|are) on record as a whole)?`

/** A share of one of what some had together, and its place among those that are shown. */
function checkShare(
  { facts, search }: Said,
  groups: Record<string, string | undefined>,
  part: string,
  whole: readonly string[],
) {
  const measure = MEASURE[groups.what ?? ""] ?? expect.fail("no measure")
  const span = spanOf(groups.when ?? "", rangeOf(facts, search))
  const { partOf, sum, recorded } = sharesOf(facts, whole, measure, span)
  const own = partOf(part) ?? expect.fail(`${part} is not on record`)
  if (groups.share !== undefined) expectShown(groups.share, (100 * own) / sum)
  if (groups.recorded !== undefined) expect(numberOf(groups.recorded)).toBe(recorded.length)
  const shown = chosenOf(facts, search)
  const others = shown.flatMap((id) => (id === part ? [] : (partOf(id) ?? [])))
  return { own, others }
}

function checkFirst(
  said: Said,
  groups: Record<string, string | undefined>,
  part: string,
  whole: readonly string[],
) {
  const { own, others } = checkShare(said, groups, part, whole)
  const most = Math.max(...others)
  if (groups.tied === undefined) expect(own).toBeGreaterThan(most)
  else expect(own).toBeGreaterThanOrEqual(most - 1e-9)
  if (groups.count !== undefined) expect(numberOf(groups.count)).toBe(others.length + 1)
  else if (groups.other !== undefined) expect(others).toHaveLength(1)
}

export const MAIN: readonly Form[] = [
  {
    pattern: /^Nothing of this is recorded in the range$|: not recorded over the whole range$/,
    check: (_, { words }) => {
      const cells = words.table.rows.flatMap(({ cells }) => Object.entries(cells))
      expect(
        cells.filter(([key, value]) => !["period", "capacity"].includes(key) && (value ?? 0) !== 0),
      ).toEqual([])
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) is the only lab (?:on record|of which it is on record (?<others>what was ${WHAT})) (?<when>${WHEN})$`,
    ),
    check: ({ name = "", others, when = "" }, said) => {
      const span = spanOf(when, rangeOf(said.facts, said.search))
      const measure = (said.search.measure ?? "granted") as Measure
      const recorded = said.facts.labs.filter((id) => meanOf(said.facts, id, measure, span) !== null)
      expect(recorded).toEqual([said.facts.idOf(name)])
      // then others hold grants
      const granted = said.facts.labs.filter((id) => meanOf(said.facts, id, "granted", span) !== null)
      expect(others !== undefined).toBe(granted.some((id) => !recorded.includes(id)))
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) had (?:the most of the (?<count>[\\w,]+) labs chosen|more than (?<other>the other lab) chosen): ${OF} (?<when>${WHEN})$`,
    ),
    check: (groups, said) => checkFirst(said, groups, said.facts.idOf(groups.name ?? ""), said.facts.labs),
  },
  {
    pattern: new RegExp(
      `^(?<tied>none|neither) of the (?<count>[\\w,]+) labs chosen had more than (?<name>.+?): ${OF} (?<when>${WHEN})$`,
    ),
    check: (groups, said) => checkFirst(said, groups, said.facts.idOf(groups.name ?? ""), said.facts.labs),
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) had ${OF} (?<when>${WHEN}), (?:the most of the (?<count>[\\w,]+) labs|more than (?<other>the other lab)|(?<tied>and (?:none|neither)) of the (?<count2>[\\w,]+) labs more)$`,
    ),
    check: (groups, said) => checkFirst(said, groups, said.facts.idOf(groups.name ?? ""), said.facts.labs),
  },
  {
    pattern: new RegExp(`^(?<name>.+) had ${OF} (?<when>${WHEN})$`),
    check: (groups, said) => {
      checkShare(said, groups, said.facts.idOf(groups.name ?? ""), said.facts.labs)
    },
  },
  {
    pattern: new RegExp(
      `^(?:the team )?(?<name>.+) had (?<share>[\\d,]+%) of the GPUs ${WHAT} in (?<whole>.+?) (?<when>${WHEN})(?:, (?:the most of the (?<count>[\\w,]+) (?:teams|clusters)|more than (?<other>the other) (?:team|cluster)|(?<tied>and (?:none|neither)) of the [\\w,]+ (?:teams|clusters) more))?$`,
    ),
    check: (groups, said) => {
      const { idOf } = said.facts
      const lab = idOf(groups.whole ?? "")
      expect(lab).toBe(said.search.lab)
      const part = findPart(said, groups.name ?? "")
      if (groups.count === undefined && groups.other === undefined && groups.tied === undefined)
        checkShare(said, groups, part, [lab])
      else checkFirst(said, groups, part, [lab])
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) had (?<share>[\\d,]+%) of the GPUs ${WHAT} (?<when>${WHEN}) in the (?<count>[\\w,]+) clusters of (?<whole>.+) that are on record$`,
    ),
    check: (groups, said) => {
      const parts = chosenOf(said.facts, said.search)
      checkShare(said, { ...groups, recorded: groups.count }, findPart(said, groups.name ?? ""), parts)
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) is the only cluster of (?<whole>.+) of which it is on record what was ${WHAT} (?<when>${WHEN})$`,
    ),
    check: (groups, said) => {
      const { others } = checkShare(
        said,
        groups,
        findPart(said, groups.name ?? ""),
        chosenOf(said.facts, said.search),
      )
      expect(others).toEqual([])
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) went from (?<a>[\\d,]+%) of (?:all|the) GPUs ${WHAT}(?: in the labs on record)? (?<since>${WHEN}) to (?<b>[\\d,]+%) (?<until>${WHEN})$`,
    ),
    check: (groups, said) => {
      const id = said.facts.idOf(groups.name ?? "")
      checkShare(said, { ...groups, share: groups.a, when: groups.since }, id, said.facts.labs)
      checkShare(said, { ...groups, share: groups.b, when: groups.until }, id, said.facts.labs)
    },
  },
  {
    pattern: new RegExp(
      `^(?<name>.+) went from (?<a>[\\d,]+) GPUs ${WHAT} (?<since>${WHEN}) to (?<b>[\\d,]+) (?<until>${WHEN})$`,
    ),
    check: ({ name = "", a, b, what = "", since = "", until = "" }, { facts, search }) => {
      const range = rangeOf(facts, search)
      const meanIn = (when: string) =>
        meanOf(facts, facts.idOf(name), MEASURE[what] ?? "granted", spanOf(when, range)) ?? Number.NaN
      expectShown(a, meanIn(since))
      expectShown(b, meanIn(until))
    },
  },
  {
    pattern: new RegExp(`^(?<name>.+) had (?<a>[\\d,]+) GPUs ${WHAT} (?<since>${WHEN})$`),
    check: ({ name = "", a, what = "", since = "" }, { facts, search }) =>
      expectShown(
        a,
        meanOf(facts, facts.idOf(name), MEASURE[what] ?? "granted", spanOf(since, rangeOf(facts, search))) ??
          Number.NaN,
      ),
  },
  {
    pattern: new RegExp(`^(?<name>.+) came to (?<hours>[\\d,]+) GPU-hours ${WHAT}$`),
    check: ({ name = "", hours, what = "" }, { facts, search, words }) => {
      const exact = hoursOf(facts, facts.idOf(name), MEASURE[what] ?? "granted", rangeOf(facts, search))
      expectShown(hours, exact)
      expect(words.subtitle).toContain("GPU-hours")
    },
  },
]

/** The part of the lab of the address that has a name, short or long. */
function findPart({ facts, search }: Said, said: string): string {
  // a name that stands first in a sentence may be told by what it is the name of
  const name = said.replace(/^The (?:team|cluster) /, "")
  const found = (facts.below.get(search.lab ?? "") ?? []).find((id) => {
    const node = facts.nodes.find((each) => each.id === id)
    return (
      (node !== undefined && [node.name, node.id].some((text) => text === name)) || id === tryId(facts, name)
    )
  })
  return found ?? expect.fail(`no part of ${search.lab} is called “${name}”`)
}

function tryId({ idOf }: Said["facts"], name: string): string | null {
  try {
    return idOf(name)
  } catch {
    return null
  }
}

/** Labs that have both measures on a day of the range. */
function rated({ facts, search }: Said, over: Measure, under: Measure, days?: ReadonlySet<string>) {
  const range = rangeOf(facts, search)
  return chosenOf(facts, search).flatMap((id) => {
    const rate = rateOf(facts, id, over, under, range, days)
    return rate === null ? [] : [{ id, rate }]
  })
}

export const GAP: readonly Form[] = [
  {
    pattern: /^On no day of this range are all of them on record$/,
    check: (_, said) => expect([...commonDays(said)]).toEqual([]),
  },
  {
    pattern: /^No grant is on record in this range$/,
    check: (_, said) => expect(withGrants(said)).toEqual([]),
  },
  {
    pattern: /^(?<lab>.+) cannot be set beside (?<than>.+): on no day did both exist/,
    check: ({ lab = "", than = "" }, said) => expect(common(said, lab, than).days).toBe(0),
  },
  {
    pattern:
      /^(?<lab>.+) was granted (?<share>[\d,]+%) of what (?<than>.+?) was(?<both> while both existed)?(?:, and (?:(?<rate>[\d,]+%) of what it asked|the (?<least>smaller|smallest) part of what it asked(?: of (?:the )?(?<count>[\w,]+) (?:labs|teams|clusters)(?: chosen)?)?: (?<rate2>[\d,]+%)))?$/,
    check: ({ lab = "", than = "", share, rate, rate2, least, count, both }, said) => {
      const shared = common(said, lab, than)
      expectShown(share, (100 * shared.lab) / shared.than)
      if (both === undefined) expect(shared.isWhole).toBe(true)
      const rates = rated(
        said,
        "granted",
        "requested",
        said.search.over === "common" ? commonDays(said) : undefined,
      )
      const own = rates.find(({ id }) => id === said.facts.idOf(lab))?.rate ?? Number.NaN
      if (rate !== undefined || rate2 !== undefined) expectShown(rate ?? rate2, 100 * own)
      if (least !== undefined) expect(rates.filter(({ rate }) => rate <= own)).toHaveLength(1)
      if (count !== undefined) expect(numberOf(count)).toBe(rates.length)
      if (least === "smaller") expect(rates).toHaveLength(2)
    },
  },
  {
    pattern:
      /^(?<lab>.+) was granted (?<gpus>[\d,]+) GPUs on average(?:, (?<rate>[\d,]+%) of what it asked)?$/,
    check: ({ lab = "", gpus, rate }, said) => {
      const id = said.facts.idOf(lab)
      const range = rangeOf(said.facts, said.search)
      expectShown(gpus, meanOf(said.facts, id, "granted", range) ?? Number.NaN)
      if (rate !== undefined)
        expectShown(rate, 100 * (rateOf(said.facts, id, "granted", "requested", range) ?? Number.NaN))
    },
  },
]

function withGrants({ facts, search }: Said) {
  const range = rangeOf(facts, search)
  return chosenOf(facts, search).filter((id) => meanOf(facts, id, "granted", range) !== null)
}

/** Two labs over the days on which both are on record. */
function common({ facts, search }: Said, lab: string, than: string) {
  const range = rangeOf(facts, search)
  const [a, b] = [facts.idOf(lab), facts.idOf(than)]
  let [days, sumA, sumB, isWhole] = [0, 0, 0, true]
  const kept = commonDays({ facts, search })
  for (const day of facts.daily.periods) {
    if (day < range.from || day > range.to || (search.over === "common" && !kept.has(day))) continue
    const span = { from: day, to: day }
    const [x, y] = [meanOf(facts, a, "granted", span), meanOf(facts, b, "granted", span)]
    if ((x === null) !== (y === null)) isWhole = false
    if (x === null || y === null) continue
    days += 1
    sumA += x
    sumB += y
  }
  return { days: sumB === 0 ? 0 : days, lab: sumA, than: sumB, isWhole }
}

/** Days of the range on which everybody who is shown and ever granted anything is on record. */
function commonDays({ facts, search }: Pick<Said, "facts" | "search">): ReadonlySet<string> {
  if (search.over !== "common") return new Set()
  const range = rangeOf(facts, search)
  const shown = chosenOf(facts, search).filter((id) => meanOf(facts, id, "granted", range) !== null)
  return new Set(
    facts.daily.periods.filter(
      (day) =>
        day >= range.from &&
        day <= range.to &&
        shown.every((id) => meanOf(facts, id, "granted", { from: day, to: day }) !== null),
    ),
  )
}

export const FAIRNESS: readonly Form[] = [
  {
    pattern: /^What part of their requests labs were granted is not on record$/,
    check: (_, said) => expect(rated(said, "granted", "requested")).toEqual([]),
  },
  {
    pattern:
      /^(?<lab>.+?) was granted (?<most>[\d,]+%) of what it asked(?: and (?<other>.+?) (?<least>[\d,]+%)(?:, the largest and the smallest share of (?:the )?(?<count>[\w,]+) \w+(?: chosen)?)?)?$/,
    check: ({ lab = "", most, other, least, count }, said) => {
      const rates = rated(said, "granted", "requested").toSorted((a, b) => b.rate - a.rate)
      const find = (name: string) => rates.find(({ id }) => id === said.facts.idOf(name))?.rate ?? Number.NaN
      expectShown(most, 100 * find(lab))
      expect(find(lab)).toBe(rates[0]?.rate)
      if (other === undefined) return expect(rates).toHaveLength(1)
      expectShown(least, 100 * find(other))
      expect(find(other)).toBe(rates.at(-1)?.rate)
      expect(rates).toHaveLength(count === undefined ? 2 : numberOf(count))
    },
  },
]

export const LORENZ: readonly Form[] = [
  {
    pattern: /^On no day of this range are all of them on record$/,
    check: (_, said) => expect([...commonDays(said)]).toEqual([]),
  },
  {
    pattern: /^No grant is on record in this range$/,
    check: (_, { words }) => expect(words.table.rows).toEqual([]),
  },
  { pattern: /^One alone/, check: (_, { words }) => expect(words.table.rows).toHaveLength(1) },
  {
    pattern: /^No GPUs were granted in this range$/,
    check: (_, said) => expect(grantsBySize(said).every(({ gpus }) => gpus === 0)).toBe(true),
  },
  {
    pattern: /^(?:all|both) of (?:the )?(?<count>[\w,]+) \w+(?: chosen)? had the same mean grant$/,
    check: ({ count }, said) => {
      const grants = grantsBySize(said)
      expect(numberOf(count)).toBe(grants.length)
      expect(new Set(grants.map(({ gpus }) => gpus)).size).toBe(1)
    },
  },
  {
    pattern:
      /^(?:the (?<few>[\w,]+) smallest|(?<name>.+), the (?<one>smaller|smallest)) of (?:the )?(?<count>[\w,]+) \w+(?: chosen)? by mean grant,? (?:was|were) granted (?<share>[\d,]+%) of their GPU-hours$/,
    check: ({ few, name, count, share }, said) => {
      const grants = grantsBySize(said)
      const half = grants.slice(0, few === undefined ? 1 : numberOf(few))
      const sum = (some: typeof grants) => some.reduce((total, { hours }) => total + hours, 0)
      expect(half).toHaveLength(Math.floor(grants.length / 2))
      expect(numberOf(count)).toBe(grants.length)
      expectShown(share, (100 * sum(half)) / sum(grants))
      if (name !== undefined) expect(half.map(({ id }) => id)).toEqual([said.facts.idOf(name)])
    },
  },
]

function grantsBySize(said: Said) {
  const { facts, search } = said
  const range = rangeOf(facts, search)
  const kept = commonDays(said)
  const grants = chosenOf(facts, search).flatMap((id) => {
    if (search.over !== "common") {
      const gpus = meanOf(facts, id, "granted", range)
      return gpus === null ? [] : [{ id, gpus, hours: hoursOf(facts, id, "granted", range) }]
    }
    const days = [...kept].map((day) => meanOf(facts, id, "granted", { from: day, to: day }) ?? 0)
    const sum = days.reduce((total, gpus) => total + gpus, 0)
    const isShown = meanOf(facts, id, "granted", range) !== null && days.length > 0
    return isShown ? [{ id, gpus: sum / days.length, hours: sum * 24 }] : []
  })
  return grants.toSorted((a, b) => a.gpus - b.gpus)
}

export const CHANGE: readonly Form[] = [
  {
    pattern:
      /^No grant is on record in this range$|^One period is set beside itself: |^Nothing is on record in both /,
    check: (_, { words }) => {
      const differing = words.table.rows.filter(({ cells }) => (cells.difference ?? 0) !== 0)
      expect(differing).toEqual([])
    },
  },
  {
    pattern: /^no grant differs between /,
    check: (_, { words }) => {
      expect(words.table.rows.some(({ cells }) => cells.difference === 0)).toBe(true)
      expect(words.table.rows.filter(({ cells }) => (cells.difference ?? 0) !== 0)).toEqual([])
    },
  },
  {
    pattern: new RegExp(
      `^(?<lab>.+?) went from (?<a>[\\d,.]+%?) to (?<b>[\\d,.]+%?) (?<unit>GPUs|of all GPUs granted|of the GPUs granted to (?<whole>.+?)) between (?<before>${NAMED}) and (?<after>${NAMED})(?:, (?:the larg(?:er|est) difference of (?:the )?(?<count>[\\w,]+) \\w+(?: chosen)?|(?<tied>and (?:none|neither)) of (?:the )?[\\w,]+ \\w+(?: chosen)? changed by more))?(?<moves>; .+)?$`,
    ),
    check: (groups, said) => checkChange(groups, said),
  },
]

function checkChange(
  {
    lab = "",
    a,
    b,
    unit = "",
    whole,
    before = "",
    after = "",
    count,
    tied,
    moves = "",
  }: Record<string, string | undefined>,
  { facts, search, words }: Said,
) {
  const range = rangeOf(facts, search)
  const shown = chosenOf(facts, search)
  const amountOf = (id: string, span: ReturnType<typeof spanOf>) => {
    if (unit === "GPUs") return meanOf(facts, id, "granted", span)
    const { partOf, sum } = sharesOf(
      facts,
      whole === undefined ? facts.labs : [facts.idOf(whole)],
      "granted",
      span,
    )
    const part = partOf(id)
    return part === null ? null : (100 * part) / sum
  }
  const [first, second] = [spanOf(before, range), spanOf(after, range)]
  const changes = shown.map((id) => ({ id, before: amountOf(id, first), after: amountOf(id, second) }))
  const compared = changes.flatMap(({ id, before, after }) =>
    before === null || after === null ? [] : [{ id, before, after, size: Math.abs(after - before) }],
  )
  const own =
    compared.find(({ id }) => id === facts.idOf(lab)) ?? expect.fail(`${lab} is not on record in both`)
  expectShown(a, own.before, unit === "GPUs" ? 0 : 1)
  expectShown(b, own.after, unit === "GPUs" ? 0 : 1)
  const others = compared.filter(({ id }) => id !== own.id).map(({ size }) => size)
  const most = Math.max(-1, ...others)
  if (tied === undefined) expect(own.size).toBeGreaterThan(most - 1e-9)
  else expect(own.size).toBeCloseTo(most, 6)
  if (count !== undefined) expect(numberOf(count)).toBe(compared.length)
  else if (tied === undefined) expect(compared).toHaveLength(1)
  const noted = (note: string) => words.table.rows.filter(({ cells }) => cells.note === note).length
  expect(moves.includes("new: ")).toBe(noted("new") > 0)
  expect(moves.includes("gone: ")).toBe(noted("gone") > 0)
}

export const IDLE: readonly Form[] = [
  {
    pattern:
      /^(?<nobody>[\d,]+%) of all GPUs were granted to nobody(?:, and (?:(?<unused>[\d,]+%) were granted and not used|(?<more>more) was used than was granted)|; how much was granted and not used is not on record as a whole)$/,
    check: ({ nobody, unused, more }, { facts, search }) => {
      const days = facts.daily.periods.flatMap((day, index) => {
        const { from, to } = rangeOf(facts, search)
        const capacity = facts.daily.capacity.values[index] ?? null
        return day < from || day > to || capacity === null ? [] : [{ day, capacity }]
      })
      const sum = (measure: Measure) =>
        days.reduce(
          (total, { day }) => total + sharesOf(facts, facts.labs, measure, { from: day, to: day }).sum,
          0,
        )
      const capacity = days.reduce((total, each) => total + each.capacity, 0)
      // limits may add up to more than there is, which leaves nothing to nobody
      const left = days.reduce((total, each) => {
        const { sum: given } = sharesOf(facts, facts.labs, "granted", { from: each.day, to: each.day })
        return total + Math.max(0, each.capacity - given)
      }, 0)
      expectShown(nobody, (100 * left) / capacity)
      if (unused !== undefined) expectShown(unused, (100 * (sum("granted") - sum("used"))) / capacity)
      if (more !== undefined) expect(sum("used")).toBeGreaterThan(sum("granted"))
    },
  },
  {
    pattern:
      /^(?:(?<given>[\d,]+) GPUs were granted on a mean day where there are (?<all>[\d,]+)|[Oo]n some days more GPUs were granted than the (?<there>[\d,]+) there are, on a mean day (?<usual>[\d,]+))(?:; (?<unused>[\d,]+) of them were not used)?$/,
    check: ({ given, all, there, usual }, { facts, search }) => {
      const { from, to } = rangeOf(facts, search)
      const days = facts.daily.periods.flatMap((day, index) => {
        const capacity = facts.daily.capacity.values[index] ?? null
        if (day < from || day > to || capacity === null) return []
        return [{ capacity, ...sharesOf(facts, facts.labs, "granted", { from: day, to: day }) }]
      })
      const mean = (read: (day: (typeof days)[number]) => number) =>
        days.reduce((sum, day) => sum + read(day), 0) / days.length
      expectShown(
        given ?? usual,
        mean(({ sum }) => sum),
      )
      expectShown(
        all ?? there,
        mean(({ capacity }) => capacity),
      )
      expect(days.some(({ sum, capacity }) => sum > capacity)).toBe(true)
    },
  },
  {
    pattern: /^What was granted and not used is not on record$/,
    check: (_, said) => expect(rated(said, "used", "granted")).toEqual([]),
  },
  {
    pattern:
      /^(?<who>.+?) (?:left (?<unused>[\d,]+%) of (?:its grant|their grants) unused|used (?<more>[\d,]+%) more than (?:it was|they were) granted)$/i,
    check: ({ who = "", unused, more }, said) => {
      const { facts, search } = said
      const range = rangeOf(facts, search)
      const ids = rated(said, "used", "granted").map(({ id }) => id)
      const sum = (measure: Measure, beside: Measure) =>
        ids.reduce((total, id) => total + hoursOf(facts, id, measure, range, beside), 0)
      const [granted, used] = [sum("granted", "used"), sum("used", "granted")]
      if (unused !== undefined) expectShown(unused, (100 * (granted - used)) / granted)
      if (more !== undefined) expectShown(more, (100 * (used - granted)) / granted)
      const count = /^(?:the )?([\w,]+) (?:labs|teams|clusters)/i.exec(who)?.[1]
      if (count === undefined) expect(ids).toEqual([facts.idOf(who)])
      else expect(numberOf(count)).toBe(ids.length)
    },
  },
]
