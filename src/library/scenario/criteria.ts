import type { Bilingual } from "#model/basis.ts"
import { assumption } from "./assumption.ts"
import type { ScenarioLab } from "./labs.ts"

/** From `first` on a lab has this priority, 1 being the highest. */
interface PriorityKnot {
  first: string
  priority: number
}

/** A project the lab works towards; `id` is of a record of `projects.json`. */
interface ProjectPlan {
  id: string | null
  name: Bilingual
  releaseDate: string
}

const programme = (en: string, zh: string, releaseDate: string): ProjectPlan => ({
  id: null,
  name: { en, zh },
  releaseDate,
})
const project = (id: string, name: string, releaseDate: string): ProjectPlan => ({
  id,
  name: { en: name, zh: name },
  releaseDate,
})

/** By what the allocation meeting of the scenario says it decides. */
export const CRITERIA_ASSUMPTIONS = {
  meetings: assumption({
    id: "meetings",
    value: { weekday: 3, closesDaysBefore: 7 },
    text: {
      en: "The allocation meeting is on the last Wednesday of each month and decides about the next one. It takes requests up to the Wednesday before, seven days earlier. That there was a monthly meeting is reported; its days and the last day to ask are invented.",
      zh: "分配会议在每月最后一个星期三举行，决定下一个月的分配。申请最迟在会前七天（前一个星期三）提出。每月开会有报道；会议日期与申请截止日均为虚构。",
    },
    basis: "assumed",
    sources: ["wongcw-2023-09-06"],
  }),
  priorities: assumption<Readonly<Record<ScenarioLab, readonly PriorityKnot[]>>>({
    id: "priorities",
    value: {
      "fair-us": [
        { first: "2021-10", priority: 1 },
        { first: "2022-06", priority: 2 },
        { first: "2023-03", priority: 3 },
      ],
      "fair-paris": [
        { first: "2021-10", priority: 3 },
        { first: "2022-08", priority: 2 },
        { first: "2022-12", priority: 1 },
        { first: "2023-03", priority: 3 },
      ],
      "fair-london": [
        { first: "2021-10", priority: 3 },
        { first: "2023-03", priority: 4 },
      ],
      "fair-montreal": [{ first: "2021-10", priority: 4 }],
      "fair-tel-aviv": [{ first: "2021-10", priority: 5 }],
      genai: [{ first: "2023-03", priority: 1 }],
    },
    text: {
      en: "Each lab has a priority from 1, the highest, to 5, after the projects it works on. That GPUs were shared by priority and release date is reported; the priorities are invented, laid over the given shares, and decide nothing here.",
      zh: "各实验室按其项目获得1（最高）至5的优先级。按优先级与发布日期分配 GPU 有报道；优先级为虚构，叠加在既定份额之上，在此不起决定作用。",
    },
    basis: "assumed",
    sources: ["wongcw-2023-09-06"],
  }),
  releases: assumption<Readonly<Record<ScenarioLab, readonly ProjectPlan[]>>>({
    id: "releases",
    value: {
      "fair-us": [
        project("opt", "OPT-175B", "2022-04-29"),
        project("blenderbot-3", "BlenderBot 3", "2022-07-29"),
        project("opt-iml", "OPT-IML", "2022-12-16"),
        programme("Vision models", "视觉模型", "2023-04-28"),
        programme("Speech and translation", "语音与翻译", "2023-10-31"),
      ],
      "fair-paris": [
        programme("Self-supervised vision", "自监督视觉", "2022-07-29"),
        project("llama", "LLaMA", "2023-02-24"),
        programme("Self-supervised vision, second series", "自监督视觉（第二期）", "2023-09-29"),
      ],
      "fair-london": [
        programme("Multimodal models", "多模态模型", "2022-09-30"),
        programme("Multimodal models, second series", "多模态模型（第二期）", "2023-06-30"),
        programme("Multimodal models, third series", "多模态模型（第三期）", "2023-12-15"),
      ],
      "fair-montreal": [
        programme("Reinforcement learning", "强化学习", "2022-11-30"),
        programme("Reinforcement learning, second series", "强化学习（第二期）", "2023-11-30"),
      ],
      "fair-tel-aviv": [
        programme("Speech models", "语音模型", "2022-10-31"),
        programme("Speech models, second series", "语音模型（第二期）", "2023-10-31"),
      ],
      genai: [project("llama-2", "Llama 2", "2023-07-14"), project("code-llama", "Code Llama", "2023-08-25")],
    },
    text: {
      en: "Each lab names a project and the day it means to release it. The names of models are real, the planned days and all other programmes invented, laid over the given shares like the priorities.",
      zh: "各实验室申报一个项目及计划发布日期。模型名称真实，计划日期与其他计划均为虚构，与优先级一样叠加在既定份额之上。",
    },
    basis: "assumed",
    sources: [],
  }),
} as const

/** The priority of a lab in a month (`2022-03`). */
export function priorityOf(lab: ScenarioLab, month: string): number {
  const knots = CRITERIA_ASSUMPTIONS.priorities.value[lab]
  return (knots.findLast(({ first }) => first <= month) ?? knots[0])?.priority ?? 5
}

/** The project a lab works towards in a month: the first that is not out before it begins. */
export function projectOf(lab: ScenarioLab, month: string): ProjectPlan {
  const plans = CRITERIA_ASSUMPTIONS.releases.value[lab]
  const plan = plans.find(({ releaseDate }) => releaseDate >= `${month}-01`) ?? plans.at(-1)
  if (plan === undefined) throw new RangeError(`The scenario plans nothing for “${lab}”`)
  return plan
}
