import {
  type AllocationSeries,
  type Allocations,
  allocationsSchema,
  type Measure,
} from "#model/allocation.ts"
import {
  type Appeal,
  appealsSchema,
  type Decision,
  type Decisions,
  decisionsSchema,
} from "#model/decision.ts"
import { type LabNode, labsAnswerSchema } from "#model/lab-node.ts"
import type { Org } from "#model/org.ts"
import { languageOf } from "#testing/language.ts"
import { labNames } from "#words/lab-names.ts"
import { ask } from "./ask.ts"

/** What sentences are counted again from: days as the API gives them, and the names that sentences use. */
export interface Facts {
  org: string
  daily: Allocations
  nodes: readonly LabNode[]
  decisions: readonly Decision[]
  appeals: readonly Appeal[]
  /** ids of labs, and of what stands below each lab or team */
  labs: readonly string[]
  below: ReadonlyMap<string, readonly string[]>
  /** the lab, team or pool of an English name, long or short */
  idOf: (name: string) => string
}

/** The facts of an organisation, its ledger where it has one. */
export async function readFacts({ id: org, has }: Org): Promise<Facts> {
  const { labs: nodes } = await parsed(labsAnswerSchema, `/orgs/${org}/labs`)
  const amounts = await parsed(allocationsSchema, `/orgs/${org}/allocations?step=day`)
  const labs = amounts.series.map(({ lab }) => lab)
  const parts = nodes.filter(({ kind }) => kind === "team" || kind === "pool")
  const query = parts.map(({ id }) => `&lab=${id}`).join("")
  const ofParts =
    parts.length === 0
      ? []
      : (await parsed(allocationsSchema, `/orgs/${org}/allocations?step=day${query}`)).series
  const names = labNames(nodes, languageOf("en"))
  const byName = new Map(
    nodes.flatMap(({ id }) => [[names.short(id), id] as const, [names.label(id), id] as const]),
  )
  return {
    ...{ org, nodes, labs },
    ...(await readLedger(
      org,
      has.some(({ resource }) => resource === "decisions"),
    )),
    daily: { ...amounts, series: [...amounts.series, ...ofParts] },
    below: new Map(
      nodes.map(({ id }) => [id, parts.filter(({ parent }) => parent === id).map((part) => part.id)]),
    ),
    idOf: (name) => byName.get(name) ?? fail(`nobody is called “${name}”`),
  }
}

async function parsed<T>(schema: { parse: (body: unknown) => T }, path: string): Promise<T> {
  return schema.parse(await ask(path))
}

/** Every decision and appeal, page by page. */
async function readLedger(org: string, hasLedger: boolean): Promise<Pick<Facts, "decisions" | "appeals">> {
  if (!hasLedger) return { decisions: [], appeals: [] }
  const decisions: Decision[] = []
  let cursor: string | null = ""
  while (cursor !== null) {
    const query: string = cursor === "" ? "" : `&cursor=${cursor}`
    const page: Decisions = await parsed(decisionsSchema, `/orgs/${org}/decisions?limit=100${query}`)
    decisions.push(...page.decisions)
    cursor = page.nextCursor
  }
  const { appeals } = await parsed(appealsSchema, `/orgs/${org}/appeals?limit=100`)
  return { decisions, appeals }
}

function fail(message: string): never {
  throw new Error(message)
}

/** What an address asks to be shown: the parts of a lab, it alone, or labs. */
export function chosenOf({ labs, below }: Facts, search: Search): readonly string[] {
  const parts = below.get(search.lab ?? "") ?? []
  if (parts.length > 0) return parts
  if (search.lab !== undefined) return [search.lab]
  const asked = search.labs?.split("~").filter((id) => labs.includes(id)) ?? []
  return asked.length === 0 ? labs : asked
}

export type Search = Readonly<Record<string, string | undefined>>

export interface Span {
  from: string
  to: string
}

/** One value a day of one lab: its amount, `null` = not recorded, or `undefined` = recorded and left out. */
function dayValues(facts: Facts, id: string, measure: Measure, span: Span): (number | null | undefined)[] {
  const series = facts.daily.series.find(({ lab }) => lab === id) ?? fail(`no amounts of ${id}`)
  return facts.daily.periods.flatMap((day, index) => {
    if (day < span.from || day > span.to) return []
    const value = (series satisfies AllocationSeries)[measure][index] ?? null
    return [value !== null && isLeftOut(facts, id, measure, day) ? undefined : value]
  })
}

function isLeftOut({ daily }: Facts, id: string, measure: Measure, day: string): boolean {
  return daily.anomalies.some(
    ({ effect, labs, measures, from, to }) =>
      effect === "exclude" && labs.includes(id) && measures.includes(measure) && from <= day && day <= to,
  )
}

/** Days that are recorded and kept, and those that are recorded and left out. */
export function dayCounts(facts: Facts, id: string, measure: Measure, span: Span) {
  const values = dayValues(facts, id, measure, span)
  return {
    kept: values.filter((value) => typeof value === "number").length,
    leftOut: values.filter((value) => value === undefined).length,
  }
}

/** Mean over the days that are recorded and kept; `null` without any. */
export function meanOf(facts: Facts, id: string, measure: Measure, span: Span): number | null {
  const kept = dayValues(facts, id, measure, span).filter((value) => typeof value === "number")
  return kept.length === 0 ? null : kept.reduce((sum, value) => sum + value, 0) / kept.length
}

/** Days on which a lab counts: those of its mean, and those that are left out of it where it has one. */
function daysOf(facts: Facts, id: string, measure: Measure, span: Span): number {
  const values = dayValues(facts, id, measure, span)
  const kept = values.filter((value) => typeof value === "number").length
  if (kept === 0) return 0
  return kept + values.filter((value) => value === undefined).length
}

/** Some labs together, and one of them, on a mean day of all that `whole` holds. */
export function sharesOf(facts: Facts, whole: readonly string[], measure: Measure, span: Span) {
  const days = Math.max(0, ...whole.map((id) => daysOf(facts, id, measure, span)))
  const partOf = (id: string) => {
    const mean = meanOf(facts, id, measure, span)
    return mean === null || days === 0 ? null : (mean * daysOf(facts, id, measure, span)) / days
  }
  const sum = whole.reduce((total, id) => total + (partOf(id) ?? 0), 0)
  return { partOf, sum, recorded: whole.filter((id) => partOf(id) !== null) }
}

/** GPU-hours of one lab on kept days, and on those on which another measure is kept, too. */
export function hoursOf(facts: Facts, id: string, measure: Measure, span: Span, beside?: Measure): number {
  const values = dayValues(facts, id, measure, span)
  const others = beside === undefined ? values : dayValues(facts, id, beside, span)
  return values.reduce<number>(
    (sum, value, at) => sum + (typeof value === "number" && typeof others[at] === "number" ? value * 24 : 0),
    0,
  )
}

/** Σ ÷ Σ over the days on which both are kept, of `days` alone where they are named; `null` without any. */
export function rateOf(
  facts: Facts,
  id: string,
  over: Measure,
  under: Measure,
  span: Span,
  days?: ReadonlySet<string>,
): number | null {
  const spans = days === undefined ? [span] : [...days].map((day) => ({ from: day, to: day }))
  const sum = (measure: Measure, beside: Measure) =>
    spans.reduce((total, each) => total + hoursOf(facts, id, measure, each, beside), 0)
  const below = sum(under, over)
  return below === 0 ? null : sum(over, under) / below
}
