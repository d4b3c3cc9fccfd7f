import type { Bilingual } from "#model/basis.ts"
import { apportion } from "./apportion.ts"
import { SCENARIO_ASSUMPTIONS as ASSUMED } from "./assumptions.ts"
import { drawUniform } from "./chance.ts"
import { SCENARIO_LABS, type ScenarioLab } from "./labs.ts"
import type { ScenarioAmounts, ScenarioMonth } from "./model.ts"
import { TEAMS_ASSUMPTION, TOPICS, type Topic } from "./teams.ts"

/** A team of the scenario, or a team below one. */
export interface ScenarioTeam {
  id: string
  lab: ScenarioLab
  /** id of the lab or the team it stands under */
  parent: string
  topic: Topic
  name: Bilingual
}

/** A team's mean GPUs in one month; whole GPUs, requests and grants in whole machines. */
export interface TeamAmounts {
  team: ScenarioTeam
  requested: number
  granted: number
  used: number
}

/** Every team, each after the one it stands under. */
export const SCENARIO_TEAMS: readonly ScenarioTeam[] = SCENARIO_LABS.flatMap((lab) =>
  TEAMS_ASSUMPTION.value[lab].flatMap(({ topic, below = [] }) => {
    const team = makeTeam(lab, lab, topic)
    return [team, ...below.map((part) => makeTeam(lab, team.id, part.topic))]
  }),
)

function makeTeam(lab: ScenarioLab, parent: string, topic: Topic): ScenarioTeam {
  return { id: `${parent}-${topic}`, lab, parent, topic, name: TOPICS[topic] }
}

/**
 * What the teams of a month asked for, were granted and used. The teams directly under a lab add up to it in each measure; what
 * a team hands down to those below it is part of its own. A team without anything to do that month is left out.
 */
export function computeTeams({ month, labs }: ScenarioMonth): TeamAmounts[] {
  return labs.flatMap((amounts) => splitLab(amounts, month))
}

function splitLab(amounts: ScenarioAmounts, month: string): TeamAmounts[] {
  const plans = TEAMS_ASSUMPTION.value[amounts.lab]
  const language = amounts.lab === "genai" ? 0 : amounts.languagePart
  const machine = ASSUMED.machine.value
  const rest = apportion(
    amounts.granted - language,
    plans.map(({ weight }) => weight),
    machine,
  )
  const granted = plans.map(({ topic }, index) =>
    topic === "language-models" && amounts.lab !== "genai" ? language : (rest[index] ?? 0),
  )
  const vary = (topic: Topic, measure: string, by: number) =>
    1 + by * (2 * drawUniform(ASSUMED.seed.value, `${amounts.lab}/${topic}/${measure}/${month}`) - 1)
  // who is granted more asks for more beyond it, some months more than others
  const excess = apportion(
    amounts.requested - amounts.granted,
    plans.map(({ topic }, index) => (granted[index] ?? 0) * vary(topic, "requested", 0.3)),
    machine,
  )
  const used = apportion(
    amounts.used,
    plans.map(({ topic }, index) => (granted[index] ?? 0) * vary(topic, "used", 0.06)),
  )
  return plans.flatMap((plan, index) => {
    const own = {
      requested: (granted[index] ?? 0) + (excess[index] ?? 0),
      granted: granted[index] ?? 0,
      used: used[index] ?? 0,
    }
    if (own.granted === 0) return []
    const team = findTeam(`${amounts.lab}-${plan.topic}`)
    const below = (plan.below ?? []).map(({ topic, weight }) => ({
      team: findTeam(`${team.id}-${topic}`),
      requested: Math.floor((own.requested * weight) / machine) * machine,
      granted: Math.floor((own.granted * weight) / machine) * machine,
      used: Math.floor(own.used * weight),
    }))
    return [{ team, ...own }, ...below]
  })
}

function findTeam(id: string): ScenarioTeam {
  const team = SCENARIO_TEAMS.find((candidate) => candidate.id === id)
  if (team === undefined) throw new RangeError(`The scenario has no team “${id}”`)
  return team
}
