import type { Check } from "#model/claim.ts"
import { dayRange } from "#model/edtf.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"
import { judge, judgeSpan, satisfies, UnknownCheckError, type Verdict } from "./claim-judgement.ts"
import { type AuthorState, authorStates, departureInterval } from "./departures.ts"

/*
 * One function per metric of a check. Each gives every result the evidence allows, from `least` to `most`, and what stands
 * behind them; `claims.ts` asks besides whether the evidence is the claim's own.
 */

/** What a check found. */
export interface CheckResult {
  verdict: Verdict
  /** the results the evidence allows: a count of people, a share of one, or 0 and 1 for no and yes */
  least: number
  most: number
  /** the whole a count is taken of, `null` where it is none */
  of: number | null
  /** ids of the people, or of the project, that are certain and make the result */
  certain: string[]
  /** ids of those whose evidence leaves the result open */
  open: string[]
  /** what decides, each with what shows it */
  rests: Rest[]
}

/** Something certain, a person or a project by its id, and the sources that show it. */
export interface Rest {
  id: string
  sources: readonly string[]
  /** all of them are the claim's own: nobody else shows it */
  isOwn: boolean
}

/** What claims are checked against. */
export interface ClaimData {
  papers: readonly Paper[]
  people: readonly Person[]
  projects: readonly Project[]
  sources: readonly Source[]
}

/** A result before anybody asked whose evidence it is. */
export type Found = Omit<CheckResult, "rests"> & { rests: Omit<Rest, "isOwn">[] }

/** Runs a check. Throws an `UnknownCheckError` for a metric or a record that is not known. */
export function runCheck(check: Check, data: ClaimData): Found {
  switch (check.metric) {
    case "authorsLeft":
      return checkAuthorsLeft(check, data)
    case "personLeft":
      return checkPersonLeft(check, data)
    case "milestone":
      return checkMilestone(check, data)
    case "destinationShare":
      return checkDestinationShare(check, data)
    default:
      throw new UnknownCheckError(`The metric “${(check as { metric: string }).metric}” is not known here`)
  }
}

type CheckOf<Metric extends Check["metric"]> = Extract<Check, { metric: Metric }>

function checkAuthorsLeft({ paper: id, asOf, op, value }: CheckOf<"authorsLeft">, data: ClaimData): Found {
  const paper = find(data.papers, id)
  const states = authorStates(paper, data.people, asOf)
  const [gone, open] = [peopleIn(states, "gone"), peopleIn(states, "open")]
  const [least, most] = [gone.length, gone.length + open.length]
  const results = Array.from({ length: most - least + 1 }, (_, index) => least + index)
  return {
    verdict: judge(results.map((result) => satisfies(result, op, value))),
    least,
    most,
    of: states.length,
    certain: gone.map((person) => person.id),
    open: open.map((person) => person.id),
    rests: gone.map(toRest),
  }
}

/** Whether somebody left within a span, and where to: both must hold, and either can contradict. */
function checkPersonLeft({ person: id, within, destination }: CheckOf<"personLeft">, data: ClaimData): Found {
  const person = find(data.people, id)
  const paper = data.papers.find(({ authors }) => authors.includes(id))
  if (paper === undefined) throw new UnknownCheckError(`“${id}” is an author of no paper in the data`)
  const { after, by } = departureInterval(person, paper)
  const time = judgeSpan({ from: after === null ? null : after + (after === by ? 0 : 1), to: by }, within)
  const known = person.departure.destination?.org
  const place: Verdict =
    destination === undefined || known === destination
      ? "holds"
      : known === undefined
        ? "possible"
        : "contradicted"
  const parts = [time, place]
  const verdict = parts.includes("contradicted")
    ? "contradicted"
    : parts.includes("possible")
      ? "possible"
      : "holds"
  return yesOrNo(verdict, id, [toRest(person)])
}

function checkMilestone({ project: id, kind, within }: CheckOf<"milestone">, data: ClaimData): Found {
  const project = find(data.projects, id)
  const own = project.milestones.filter((milestone) => milestone.kind === kind)
  const verdicts = own.map(({ date }) => judgeSpan(dayRange(date), within))
  const verdict = verdicts.includes("holds")
    ? "holds"
    : own.length === 0 || verdicts.includes("possible")
      ? "possible"
      : "contradicted"
  // what contradicts are all of them together: none lies within
  const deciding = own.filter((_, index) => verdict !== "possible" && verdicts[index] === verdict)
  return yesOrNo(
    verdict,
    id,
    deciding.map(({ sources }) => ({ id, sources })),
  )
}

/**
 * The share of those who left that went to places of some kinds. Smallest: everybody whose departure or destination is open left
 * for somewhere else; largest: they went there.
 */
function checkDestinationShare(check: CheckOf<"destinationShare">, data: ClaimData): Found {
  const { paper: id, asOf, kinds, op, value } = check
  const states = authorStates(find(data.papers, id), data.people, asOf)
  const [gone, open] = [peopleIn(states, "gone"), peopleIn(states, "open")]
  const kindOf = (person: Person) => person.departure.destination?.kind
  const matches = (person: Person) => kinds.includes(kindOf(person) ?? "")
  const mayMatch = (person: Person) => kindOf(person) === undefined || matches(person)
  const sure = gone.filter(matches)
  const others = open.filter((person) => !matches(person)).length
  const friends = open.filter(mayMatch).length
  const least = ratio(sure.length, gone.length + others)
  const most = ratio(gone.filter(mayMatch).length + friends, gone.length + friends)
  const undecided = [...gone.filter((person) => kindOf(person) === undefined), ...open]
  return {
    verdict: judge([satisfies(least, op, value), satisfies(most, op, value)]),
    least,
    most,
    of: null,
    certain: sure.map((person) => person.id),
    open: undecided.map((person) => person.id),
    rests: sure.map(toRest),
  }
}

function yesOrNo(verdict: Verdict, id: string, rests: Found["rests"]): Found {
  const isOpen = verdict === "possible"
  return {
    verdict,
    least: verdict === "holds" ? 1 : 0,
    most: verdict === "contradicted" ? 0 : 1,
    of: null,
    certain: isOpen ? [] : [id],
    open: isOpen ? [id] : [],
    rests,
  }
}

function peopleIn(states: readonly { person: Person; state: AuthorState }[], wanted: AuthorState): Person[] {
  return states.filter(({ state }) => state === wanted).map(({ person }) => person)
}

/** What shows that somebody has gone: the second bound of the interval where there is one, else all that is named. */
function toRest({ id, departure }: Person): Found["rests"][number] {
  return { id, sources: departure.by?.sources ?? departure.sources }
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id)
  if (record === undefined) throw new UnknownCheckError(`There is no record “${id}” to check against`)
  return record
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
