import { assumption } from "./assumption.ts"
import type { ScenarioLab } from "./labs.ts"

/** A team is a topic, never persons. Its id is `<lab>-<topic>`; a team below it `<lab>-<topic>-<topic>`. */
interface TeamPlan {
  topic: Topic
  /** part of what the lab's language models leave; the language models themselves take `languagePart` */
  weight: number
  /** parts of the team's own amounts that it hands down */
  below?: readonly { topic: Topic; weight: number }[]
}

export const TOPICS = {
  "language-models": { en: "Language models", zh: "语言模型" },
  vision: { en: "Vision", zh: "视觉" },
  speech: { en: "Speech", zh: "语音" },
  theory: { en: "Theory", zh: "理论" },
  robotics: { en: "Robotics", zh: "机器人" },
  multimodal: { en: "Multimodal models", zh: "多模态" },
  "reinforcement-learning": { en: "Reinforcement learning", zh: "强化学习" },
  assistants: { en: "Assistants", zh: "智能助手" },
  pretraining: { en: "Pre-training", zh: "预训练" },
  evaluation: { en: "Evaluation", zh: "评测" },
  "fine-tuning": { en: "Fine-tuning", zh: "微调" },
} as const
export type Topic = keyof typeof TOPICS

/** The teams under each lab: all of it is invented, as the amounts are. */
export const TEAMS_ASSUMPTION = assumption<Readonly<Record<ScenarioLab, readonly TeamPlan[]>>>({
  id: "teams",
  value: {
    "fair-us": [
      {
        topic: "language-models",
        weight: 0,
        below: [
          { topic: "pretraining", weight: 0.7 },
          { topic: "evaluation", weight: 0.15 },
        ],
      },
      { topic: "vision", weight: 0.4 },
      { topic: "speech", weight: 0.25 },
      { topic: "robotics", weight: 0.2 },
      { topic: "theory", weight: 0.15 },
    ],
    "fair-paris": [
      {
        topic: "language-models",
        weight: 0,
        below: [
          { topic: "pretraining", weight: 0.75 },
          { topic: "evaluation", weight: 0.1 },
        ],
      },
      { topic: "vision", weight: 0.5 },
      { topic: "speech", weight: 0.3 },
      { topic: "theory", weight: 0.2 },
    ],
    "fair-london": [
      { topic: "multimodal", weight: 0.45 },
      { topic: "vision", weight: 0.35 },
      { topic: "theory", weight: 0.2 },
    ],
    "fair-montreal": [
      { topic: "reinforcement-learning", weight: 0.45 },
      { topic: "vision", weight: 0.3 },
      { topic: "theory", weight: 0.25 },
    ],
    "fair-tel-aviv": [
      { topic: "speech", weight: 0.6 },
      { topic: "vision", weight: 0.4 },
    ],
    genai: [
      {
        topic: "language-models",
        weight: 0.75,
        below: [
          { topic: "pretraining", weight: 0.6 },
          { topic: "fine-tuning", weight: 0.25 },
        ],
      },
      { topic: "assistants", weight: 0.25 },
    ],
  },
  unit: "share of the lab’s grant",
  text: {
    en: "Every lab has teams, named after topics and never after persons. Which there are and how a lab’s GPUs are shared among them is invented. The language-model teams of the US sites and Paris end with the handover to GenAI.",
    zh: "每个实验室下设团队，以课题命名，从不以人命名。有哪些团队、实验室的 GPU 如何在其间分配，均为虚构。美国各站点与巴黎的语言模型团队随移交 GenAI 而结束。",
  },
  basis: "assumed",
  sources: [],
})
