import { type Step, stepSchema } from "#model/allocation.ts"
import { isDay } from "#model/edtf.ts"
import { badParameter } from "./problem.ts"

/** Refuses a parameter the route does not know: a misspelt one must not pass for one that was not given. */
export function refuseUnknownParameters(query: URLSearchParams, known: readonly string[]): void {
  const name = [...query.keys()].find((key) => !known.includes(key))
  if (name === undefined) return
  const offer = known.length === 0 ? "It takes none." : `It takes ${known.join(", ")}.`
  const detail = `This address does not know the parameter “${name}”. ${offer}`
  throw badParameter(name, query.getAll(name).join(", "), known, detail)
}

/** The step asked for, one of `steps`, finest first, which the data has; else the `usual` one. */
export function readStep(query: URLSearchParams, steps: readonly Step[], usual: Step): Step {
  const text = readSingle(query, "step")
  const finest = steps[0] ?? "day"
  if (text === undefined) return usual
  const step = steps.find((allowed) => allowed === text)
  if (step !== undefined) return step
  const isStep = stepSchema.options.some((option) => option === text)
  const reason = isStep
    ? `“${text}” is not a step these data can be given at: they are kept by ${finest}`
    : `“${text}” is not a step`
  throw badParameter("step", text, steps, `${reason}. Allowed: ${steps.join(", ")}.`)
}

/** The day a parameter names, or `undefined` when it is not given. */
export function readDay(query: URLSearchParams, name: "from" | "to"): string | undefined {
  const text = readSingle(query, name)
  if (text === undefined || isDay(text)) return text
  const detail = `“${text}” in “${name}” is not a day. Write it as year-month-day, such as 2022-03-31.`
  throw badParameter(name, text, ["a day such as 2022-03-31"], detail)
}

/** Both days, or those given of them. Refuses a range that ends before it begins. */
export function readRange(query: URLSearchParams): { from: string | undefined; to: string | undefined } {
  const [from, to] = [readDay(query, "from"), readDay(query, "to")]
  if (from === undefined || to === undefined || from <= to) return { from, to }
  throw badParameter(
    "from",
    from,
    [`a day up to ${to}`],
    `The range begins on ${from}, after its end on ${to}.`,
  )
}

export interface LabChoice {
  /** what is given where nobody is named */
  usual: readonly string[]
  /** all that have amounts, teams too */
  offered: readonly string[]
  /** all that exist, such as a division without amounts of its own */
  known: readonly string[]
}

/**
 * The labs asked for, in the order given, else the usual ones. Refuses one that is unknown, one that is granted nothing of its own
 * (`known` but not `offered`) and one that is named twice.
 */
export function readLabs(query: URLSearchParams, choice: LabChoice): readonly string[] {
  const labs = query.getAll("lab")
  if (labs.length === 0) return choice.usual
  labs.forEach((lab, index) => {
    if (!choice.offered.includes(lab)) throw refuseLab(lab, choice)
    if (labs.indexOf(lab) === index) return
    const others = choice.offered.filter((other) => !labs.includes(other))
    throw badParameter("lab", lab, others, `The lab “${lab}” is named twice.`)
  })
  return labs
}

function refuseLab(lab: string, { usual, offered, known }: LabChoice) {
  const reason = known.includes(lab)
    ? `“${lab}” is granted no GPUs of its own here, so there are no amounts for it`
    : `There is no lab “${lab}” here`
  return badParameter("lab", lab, offered, `${reason}. Labs with amounts: ${usual.join(", ")}.`)
}

function readSingle(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name)
  if (values.length <= 1) return values[0]
  const detail = `The parameter “${name}” is given ${values.length} times. Give it once.`
  throw badParameter(name, values.join(", "), ["one value"], detail)
}
