import type { Bilingual } from "#model/basis.ts"
import type { Appeal, Outcome } from "#model/decision.ts"
import { addDays } from "#model/edtf.ts"
import { assumption } from "./assumption.ts"
import type { ScenarioLab } from "./labs.ts"
import { meetingFor } from "./meetings.ts"

/** The levels an objection climbs, the lowest first: roles, never persons. */
const LEVELS: readonly Bilingual[] = [
  { en: "site leads", zh: "站点负责人" },
  { en: "allocation meeting", zh: "分配会议" },
  { en: "head of the lab organisation", zh: "实验室总负责人" },
]

/** One appeal as it is made up: days are counted from the meeting it objects to. */
interface AppealPlan {
  lab: ScenarioLab
  /** month of the decision it is against */
  month: string
  asked: number
  /** days after the meeting on which it was filed, and on which each level was done with it; `null` = still heard */
  days: readonly [filed: number, ...decided: (number | null)[]]
  outcome: Outcome
  /** GPUs won, `null` while pending */
  delta: number | null
  /** won before the month began, by a decision that takes the place of the first; else in the next month's decision */
  isAtOnce?: boolean
}

export const APPEALS_ASSUMPTION = assumption<readonly AppealPlan[]>({
  id: "appeals",
  value: [
    { lab: "fair-us", month: "2022-01", asked: 240, days: [2, 6, 14, 26], outcome: "denied", delta: 0 },
    {
      lab: "fair-paris",
      month: "2022-02",
      asked: 64,
      days: [1, 2, 5],
      outcome: "granted",
      delta: 64,
      isAtOnce: true,
    },
    {
      lab: "fair-montreal",
      month: "2022-06",
      asked: 80,
      days: [1, 2, 6],
      outcome: "granted-in-part",
      delta: 24,
      isAtOnce: true,
    },
    {
      lab: "fair-paris",
      month: "2022-08",
      asked: 400,
      days: [2, 7, 16, 27],
      outcome: "granted-in-part",
      delta: 160,
    },
    {
      lab: "fair-paris",
      month: "2022-10",
      asked: 320,
      days: [3, 9, 20],
      outcome: "granted-in-part",
      delta: 120,
    },
    { lab: "fair-tel-aviv", month: "2022-11", asked: 40, days: [2, 8], outcome: "granted", delta: 40 },
    {
      lab: "fair-us",
      month: "2023-03",
      asked: 160,
      days: [1, 3, 6],
      outcome: "granted-in-part",
      delta: 80,
      isAtOnce: true,
    },
    { lab: "genai", month: "2023-03", asked: 512, days: [5, 12, 21], outcome: "granted-in-part", delta: 200 },
    { lab: "fair-montreal", month: "2023-04", asked: 64, days: [3, 10], outcome: "withdrawn", delta: 0 },
    { lab: "fair-london", month: "2023-05", asked: 120, days: [4, 11, 22], outcome: "denied", delta: 0 },
    {
      lab: "fair-paris",
      month: "2023-08",
      asked: 640,
      days: [2, 7, 13, null],
      outcome: "pending",
      delta: null,
    },
  ],
  unit: "gpu",
  text: {
    en: "Eleven objections against decisions, with what each level did and on which day. That objections climbed level by level up to the head of the lab is reported; every one of these is invented.",
    zh: "针对决定的11次申诉，以及每一级在何日如何处理。申诉逐级上报直至实验室负责人有报道；此处每一例均为虚构。",
  },
  basis: "assumed",
  sources: ["wongcw-2023-09-06"],
})

/** An appeal, and what it came to besides its record. */
export interface PlannedAppeal {
  plan: AppealPlan
  appeal: Appeal
}

/** The appeals of the scenario in the order they were filed. `decision` is the first decision of the lab and month. */
export function computeAppeals(): PlannedAppeal[] {
  return APPEALS_ASSUMPTION.value.map((plan) => ({ plan, appeal: toAppeal(plan) }))
}

/** Id of the first decision about a lab and month. */
export function decisionId(lab: string, month: string): string {
  return `d-${month}-${lab}`
}

function toAppeal({ lab, month, asked, days, outcome, delta }: AppealPlan): Appeal {
  const [filed, ...decided] = days
  const dayOf = (count: number) => addDays(meetingFor(month), count)
  return {
    id: `a-${month}-${lab}`,
    decision: decisionId(lab, month),
    filedOn: dayOf(filed),
    lab,
    asked,
    steps: decided.map((done, index) => ({
      level: index + 1,
      heardBy: LEVELS[index] ?? { en: "", zh: "" },
      from: dayOf(index === 0 ? filed : (decided[index - 1] ?? filed)),
      to: done === null ? null : dayOf(done),
      outcome: index === decided.length - 1 ? outcome : "passed-up",
    })),
    outcome,
    delta,
  }
}
