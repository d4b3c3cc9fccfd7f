import type { Bilingual } from "#model/basis.ts"
import type { Decision } from "#model/decision.ts"
import { computeAppeals, decisionId, type PlannedAppeal } from "./appeals.ts"
import { SCENARIO_ASSUMPTIONS } from "./assumptions.ts"
import { priorityOf, projectOf } from "./criteria.ts"
import { meetingFor } from "./meetings.ts"
import { computeScenario, type ScenarioAmounts, type ScenarioMonth } from "./model.ts"

/**
 * What the meetings of the scenario decided, in the order of the meetings and of the labs: one decision per lab and month, and
 * one more where an appeal was won before the month began, which takes the place of the first. The last decision about a lab
 * and month grants what `allocations` gives.
 */
export function computeDecisions(): Decision[] {
  const months = computeScenario()
  const appeals = computeAppeals()
  return months.flatMap((month, index) =>
    month.labs.flatMap((amounts) => decide(amounts, month, months[index - 1], appeals)),
  )
}

function decide(
  amounts: ScenarioAmounts,
  { month, capacity }: ScenarioMonth,
  before: ScenarioMonth | undefined,
  appeals: readonly PlannedAppeal[],
): Decision[] {
  const { lab, requested, granted } = amounts
  const { id, name, releaseDate } = projectOf(lab, month)
  const first = {
    id: decisionId(lab, month),
    meetingDate: meetingFor(month),
    period: month,
    lab,
    requested,
    priority: priorityOf(lab, month),
    releaseDate,
    project: { id, name },
    supersedes: null,
  }
  const own = appeals.filter(({ plan }) => plan.lab === lab)
  const atOnce = own.find(({ plan }) => plan.month === month && plan.isAtOnce)
  const earlier = own.find(
    ({ plan }) => plan.month === before?.month && !plan.isAtOnce && (plan.delta ?? 0) > 0,
  )
  const reason = giveReason({
    hasGrown: before !== undefined && capacity > before.capacity,
    isHandover:
      month === SCENARIO_ASSUMPTIONS.handover.value.first && lab !== "genai" && amounts.handedOver > 0,
    isNew: month === SCENARIO_ASSUMPTIONS.handover.value.first && lab === "genai",
    won: earlier?.plan.delta ?? null,
    priority: first.priority,
  })
  if (atOnce === undefined) return [{ ...first, granted, reason }]
  const delta = atOnce.plan.delta ?? 0
  const lastDay = atOnce.appeal.steps.at(-1)?.to ?? first.meetingDate
  return [
    { ...first, granted: granted - delta, reason },
    {
      ...first,
      id: `${first.id}-2`,
      meetingDate: lastDay,
      granted,
      reason: {
        en: `On appeal ${delta} GPUs were added to the first decision.`,
        zh: `经申诉，在原决定之上增加${delta}块 GPU。`,
      },
      supersedes: first.id,
    },
  ]
}

interface Facts {
  hasGrown: boolean
  isHandover: boolean
  isNew: boolean
  /** GPUs won by an appeal against the month before */
  won: number | null
  priority: number
}

/** Why, in facts of the decision alone: it never refers to a person. */
function giveReason({ hasGrown, isHandover, isNew, won, priority }: Facts): Bilingual {
  const parts: Bilingual[] = []
  if (isNew) {
    parts.push({
      en: "Takes over the language-model work of the US sites and Paris, with its GPUs.",
      zh: "接手美国各站点与巴黎的语言模型工作及其 GPU。",
    })
  } else if (isHandover) {
    parts.push({
      en: "The language-model work goes to GenAI with its GPUs.",
      zh: "语言模型工作连同其 GPU 移交 GenAI。",
    })
  } else if (hasGrown) {
    parts.push({
      en: "Capacity grew, and every lab was granted more.",
      zh: "容量增加，各实验室所获均有增加。",
    })
  } else {
    parts.push({
      en: "Capacity stayed the same; shares were carried over with small changes.",
      zh: "容量不变，各实验室份额大致沿用。",
    })
  }
  if (won !== null) {
    parts.push({
      en: `Includes ${won} GPUs granted on appeal.`,
      zh: `其中${won}块为申诉后所增。`,
    })
  }
  // the model shares the capacity out by set parts: it must not claim an order that its numbers do not show
  parts.push({
    en: `Grants follow the lab’s part of the capacity; its priority, ${priority} of 5, did not change that.`,
    zh: `分配依据该实验室占容量的份额；其优先级（${priority}，共5级）未改变这一点。`,
  })
  return { en: parts.map(({ en }) => en).join(" "), zh: parts.map(({ zh }) => zh).join("") }
}
