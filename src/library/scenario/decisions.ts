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
  const delta = atOnce?.plan.delta ?? 0
  const held = before?.labs.find((each) => each.lab === lab)?.granted
  const reason = giveReason({
    hasGrown: before !== undefined && capacity > before.capacity,
    change: held === undefined ? null : granted - delta - held,
    share: requested === 0 ? null : (granted - delta) / requested,
    isHandover:
      month === SCENARIO_ASSUMPTIONS.handover.value.first && lab !== "genai" && amounts.handedOver > 0,
    isNew: month === SCENARIO_ASSUMPTIONS.handover.value.first && lab === "genai",
    won: earlier?.plan.delta ?? null,
    priority: first.priority,
  })
  if (atOnce === undefined) return [{ ...first, granted, reason }]
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
  /** GPUs against the month before, `null` without one */
  change: number | null
  /** granted ÷ requested, `null` where nothing was asked */
  share: number | null
  isHandover: boolean
  isNew: boolean
  /** GPUs won by an appeal against the month before */
  won: number | null
  priority: number
}

/**
 * Why, in facts of the decision alone: it never refers to a person, and claims of no criterion that it decided, for grants
 * follow given shares and the criteria are laid over them.
 */
function giveReason({ isHandover, isNew, won, ...facts }: Facts): Bilingual {
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
  } else parts.push(tellOfCapacity(facts))
  if (won !== null) {
    parts.push({
      en: `Includes ${won} GPUs granted on appeal.`,
      zh: `其中${won}块为申诉后所增。`,
    })
  }
  parts.push(tellOfShare(facts))
  return { en: parts.map(({ en }) => en).join(" "), zh: parts.map(({ zh }) => zh).join("") }
}

function tellOfCapacity({ hasGrown, change }: Pick<Facts, "hasGrown" | "change">): Bilingual {
  if (change === null) return { en: "There is no earlier grant to compare it with.", zh: "此前无分配可比。" }
  const start = hasGrown
    ? { en: "Capacity grew", zh: "容量增加" }
    : { en: "Capacity stayed the same", zh: "容量不变" }
  const size = Math.abs(change)
  if (size === 0)
    return { en: `${start.en}; the lab’s grant did not change.`, zh: `${start.zh}，该实验室所获不变。` }
  return change > 0
    ? {
        en: `${start.en}; the lab was granted ${size} GPUs more.`,
        zh: `${start.zh}，该实验室多获${size}块 GPU。`,
      }
    : {
        en: `${start.en}; the lab was granted ${size} GPUs fewer.`,
        zh: `${start.zh}，该实验室少获${size}块 GPU。`,
      }
}

function tellOfShare({ share, priority }: Pick<Facts, "share" | "priority">): Bilingual {
  if (share === null) return { en: `Priority ${priority}.`, zh: `优先级${priority}。` }
  const percent = Math.round(share * 100)
  return {
    en: `By its share ${percent} % of the request is met, at priority ${priority}.`,
    zh: `按其份额满足申请的${percent}%，优先级为${priority}。`,
  }
}
