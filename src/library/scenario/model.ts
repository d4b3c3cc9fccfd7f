import { listPeriods, periodDays } from "#model/period.ts"
import { SCENARIO_ASSUMPTIONS as ASSUMED } from "./assumptions.ts"
import { computeCapacity, toMachines } from "./capacity.ts"
import { driftSmoothly } from "./chance.ts"
import { interpolate, toMonthNumber } from "./knots.ts"
import { type FairLab, SCENARIO_LABS, type ScenarioLab } from "./labs.ts"

/** A lab's mean GPUs in one month; whole GPUs. */
export interface ScenarioAmounts {
  lab: ScenarioLab
  requested: number
  granted: number
  used: number
  /** part of `granted` that is for language models */
  languagePart: number
  /** what the lab's language models would be granted had GenAI not taken them over; 0 before it did */
  handedOver: number
}

export interface ScenarioMonth {
  month: string
  capacity: number
  /** the labs that exist that month, in the order of `SCENARIO_LABS` */
  labs: ScenarioAmounts[]
}

type Grant = Pick<ScenarioAmounts, "lab" | "granted" | "languagePart" | "handedOver">

const FAIR_LABS = SCENARIO_LABS.filter((lab): lab is FairLab => lab !== "genai")

/** The months of the scenario in order, `2021-10` to `2023-08`. */
export const SCENARIO_MONTHS: readonly string[] = listPeriods(
  periodDays(ASSUMED.months.value.first, "month").from,
  ASSUMED.months.value.presentDay,
  "month",
)

/** The whole scenario, month by month. The same seed always gives the same numbers. */
export function computeScenario(seed: number = ASSUMED.seed.value): ScenarioMonth[] {
  return SCENARIO_MONTHS.map((month) => computeScenarioMonth(month, seed))
}

/**
 * One month, from the assumptions and the seed alone. Throws a `RangeError` for a month outside the scenario.
 *
 * All grants = capacity × (1 − reserve), shared out by `grantShares` in whole machines. From the handover on the
 * language-model parts of `fair-us` and `fair-paris` are held by `genai` instead.
 */
export function computeScenarioMonth(month: string, seed: number = ASSUMED.seed.value): ScenarioMonth {
  if (!SCENARIO_MONTHS.includes(month)) throw new RangeError(`The scenario has no month “${month}”`)
  const capacity = computeCapacity(month)
  const labs = computeGrants(month, capacity, seed).map((grant) => ({
    ...grant,
    requested: computeRequest(grant, month, seed),
    used: computeUse(grant, month, seed),
  }))
  return { month, capacity, labs }
}

function computeGrants(month: string, capacity: number, seed: number): Grant[] {
  const grantable = capacity * (1 - ASSUMED.reserve.value)
  const weights = FAIR_LABS.map((lab) => ({ lab, weight: weigh(lab, month, seed) }))
  const allWeights = weights.reduce((sum, { weight }) => sum + weight, 0)
  const isHandedOver = month >= ASSUMED.handover.value.first
  const fair = weights.map(({ lab, weight }): Grant => {
    const whole = toMachines((grantable * weight) / allWeights)
    const language = toMachines(whole * languageShareOf(lab, month))
    return isHandedOver
      ? { lab, granted: whole - language, languagePart: 0, handedOver: language }
      : { lab, granted: whole, languagePart: language, handedOver: 0 }
  })
  if (!isHandedOver) return fair
  const taken = fair.reduce((sum, grant) => sum + grant.handedOver, 0)
  return [...fair, { lab: "genai", granted: taken, languagePart: taken, handedOver: 0 }]
}

function weigh(lab: FairLab, month: string, seed: number): number {
  const drift = driftOf(seed, lab, "granted", month)
  return interpolate(ASSUMED.grantShares.value, lab, month) * (1 + ASSUMED.variation.value.grants * drift)
}

function languageShareOf(lab: FairLab, month: string): number {
  if (lab !== "fair-us" && lab !== "fair-paris") return 0
  return interpolate(ASSUMED.languageShares.value, lab, month)
}

/** Never below the grant: the ratio is above 1 and only its excess varies. */
function computeRequest({ lab, granted }: Grant, month: string, seed: number): number {
  const excess = ASSUMED.requestRatios.value[lab] - 1
  const drift = driftOf(seed, lab, "requested", month)
  const ratio = 1 + excess * (1 + ASSUMED.variation.value.requests * drift)
  return Math.max(granted, toMachines(granted * ratio))
}

function computeUse({ lab, granted }: Grant, month: string, seed: number): number {
  const borrowing = ASSUMED.borrowing.value.find((entry) => entry.lab === lab && entry.month === month)
  const drift = driftOf(seed, lab, "used", month)
  const rate = borrowing?.rate ?? ASSUMED.useRates.value[lab] + ASSUMED.variation.value.use * drift
  return Math.round(granted * rate)
}

function driftOf(seed: number, lab: ScenarioLab, measure: string, month: string): number {
  return driftSmoothly(seed, `${lab}/${measure}`, toMonthNumber(month), ASSUMED.variation.value.everyMonths)
}
