import { assumption, listSources } from "./assumption.ts"
import { CAPACITY_ASSUMPTIONS } from "./capacity-assumptions.ts"
import type { Knots } from "./knots.ts"
import type { Borrowing, FairLab, ScenarioLab } from "./labs.ts"

/**
 * Everything the scenario of `meta` is made of; `scenario.ts` adds only arithmetic. No GPU quota per lab was
 * ever published, so all shares are invented. Reported are the capacity at a few dates and the GPUs of two runs.
 */
export const SCENARIO_ASSUMPTIONS = {
  seed: assumption({
    id: "seed",
    value: 20230227,
    text: {
      en: "Small variations come from a seeded generator, so every run gives the same numbers. The seed is the day GenAI was announced.",
      zh: "细小变动由带种子的生成器产生，因此每次运行结果相同。种子取 GenAI 宣布成立的日期。",
    },
    basis: "assumed",
    sources: ["foxbusiness-2023-02"],
  }),
  months: assumption({
    id: "months",
    value: { first: "2021-10", presentDay: "2023-08-18" },
    text: {
      en: "The scenario runs from October 2021, when work on OPT-175B began, to 18 August 2023, its present day. Its last month has 18 days.",
      zh: "情景从2021年10月（OPT-175B 开工）持续到2023年8月18日，即情景中的“今天”。最后一个月只有18天。",
    },
    basis: "assumed",
    sources: ["opt-chronicle-10"],
  }),
  ...CAPACITY_ASSUMPTIONS,
  machine: assumption({
    id: "machine",
    value: 8,
    unit: "gpu",
    text: {
      en: "Requests and grants are whole machines of eight GPUs.",
      zh: "申请与分配均以整台八卡机器为单位。",
    },
    basis: "assumed",
    sources: ["dcf-rsc-2022"],
  }),
  reserve: assumption({
    id: "reserve",
    value: 0.04,
    unit: "share of capacity",
    text: {
      en: "4 % of the capacity is granted to nobody: spare machines and repairs.",
      zh: "4% 的容量不分配给任何人：用于备用机器与维修。",
    },
    basis: "assumed",
    sources: [],
  }),
  grantShares: assumption<Knots<FairLab>>({
    id: "grant-shares",
    value: [
      {
        month: "2021-10",
        "fair-us": 0.425,
        "fair-paris": 0.245,
        "fair-london": 0.14,
        "fair-montreal": 0.115,
        "fair-tel-aviv": 0.075,
      },
      {
        month: "2023-02",
        "fair-us": 0.4,
        "fair-paris": 0.235,
        "fair-london": 0.145,
        "fair-montreal": 0.125,
        "fair-tel-aviv": 0.095,
      },
    ],
    unit: "share of grants",
    text: {
      en: "How the grants are shared before GenAI takes its part. Paris gets less than the US sites, as the press reported without numbers; by how much is invented.",
      zh: "GenAI 接手之前各实验室所占份额。巴黎少于美国各站点，此点有报道但无数字；差多少为虚构。",
    },
    basis: "assumed",
    sources: ["wongcw-2023-09-06"],
  }),
  languageShares: assumption<Knots<"fair-us" | "fair-paris">>({
    id: "language-shares",
    value: [
      { month: "2021-10", "fair-us": 0.6, "fair-paris": 0.25 },
      { month: "2022-01", "fair-us": 0.5, "fair-paris": 0.28 },
      { month: "2022-08", "fair-us": 0.42, "fair-paris": 0.38 },
      { month: "2022-12", "fair-us": 0.42, "fair-paris": 0.59 },
      { month: "2023-02", "fair-us": 0.42, "fair-paris": 0.54 },
    ],
    unit: "share of the lab’s grant",
    text: {
      en: "How much of a lab’s grant goes to language models. Only the US sites and Paris count as having such work.",
      zh: "实验室所获 GPU 中用于语言模型的比例。仅美国各站点与巴黎计为有此类工作。",
    },
    basis: "assumed",
    sources: [],
  }),
  optRun: assumption({
    id: "opt-run",
    value: { lab: "fair-us", gpus: 992, first: "2021-11", last: "2022-01" },
    unit: "gpu",
    text: {
      en: "OPT-175B ran on 992 GPUs from 11 November 2021 to 6 January 2022: the US sites hold at least as many for language models in these months.",
      zh: "OPT-175B 于2021年11月11日至2022年1月6日用992块 GPU 训练：这几个月美国各站点用于语言模型的不少于此数。",
    },
    basis: "reported",
    sources: ["opt-paper", "opt-chronicle-final"],
  }),
  llamaRun: assumption({
    id: "llama-run",
    value: { lab: "fair-paris", gpus: 2048, first: "2022-12", last: "2023-02" },
    unit: "gpu",
    text: {
      en: "LLaMA-65B ran on 2,048 GPUs some time from December 2022 to February 2023: Paris holds at least as many for language models in these months.",
      zh: "LLaMA-65B 在2022年12月至2023年2月间某时用2,048块 GPU 训练：这几个月巴黎用于语言模型的不少于此数。",
    },
    basis: "reported",
    sources: ["llama-paper"],
  }),
  handover: assumption({
    id: "handover",
    value: { first: "2023-03" },
    text: {
      en: "GenAI was announced on 27 February 2023 and took many people from FAIR. From March 2023 it holds the whole language-model part of the US sites and Paris; the size of that part is invented.",
      zh: "GenAI 于2023年2月27日宣布成立，带走 FAIR 许多人。自2023年3月起，美国各站点与巴黎用于语言模型的部分全归 GenAI；其规模为虚构。",
    },
    basis: "assumed",
    sources: ["foxbusiness-2023-02", "wongcw-2023-09-06"],
  }),
  requestRatios: assumption<Readonly<Record<ScenarioLab, number>>>({
    id: "request-ratios",
    value: {
      "fair-us": 1.2,
      "fair-paris": 1.55,
      "fair-london": 1.15,
      "fair-montreal": 1.1,
      "fair-tel-aviv": 1.08,
      genai: 1.3,
    },
    unit: "times the grant",
    text: {
      en: "How much each lab asks for, as a multiple of what it is granted. Paris asks for most.",
      zh: "各实验室申请量是所获量的多少倍。巴黎的倍数最高。",
    },
    basis: "assumed",
    sources: [],
  }),
  useRates: assumption<Readonly<Record<ScenarioLab, number>>>({
    id: "use-rates",
    value: {
      "fair-us": 0.87,
      "fair-paris": 0.94,
      "fair-london": 0.81,
      "fair-montreal": 0.79,
      "fair-tel-aviv": 0.77,
      genai: 0.88,
    },
    unit: "share of the lab’s grant",
    text: {
      en: "How much of its grant each lab uses. The overall level follows the 83 % and 85 % published for two later clusters; the differences are invented.",
      zh: "各实验室实际使用所获量的比例。总体水平参照后来两个集群公布的83%与85%；差异为虚构。",
    },
    basis: "assumed",
    sources: ["rsc-reliability-paper"],
  }),
  borrowing: assumption<readonly Borrowing[]>({
    id: "borrowing",
    value: [
      { lab: "fair-us", month: "2021-12", rate: 1.03 },
      { lab: "fair-paris", month: "2022-12", rate: 1.04 },
      { lab: "fair-paris", month: "2023-01", rate: 1.06 },
      { lab: "genai", month: "2023-06", rate: 1.02 },
    ],
    unit: "times the grant",
    text: {
      en: "In four months a lab with a large run uses more than its grant, out of what others left idle.",
      zh: "有四个月，正进行大规模训练的实验室用量超过所获量，超出部分来自他人闲置的 GPU。",
    },
    basis: "assumed",
    sources: [],
  }),
  variation: assumption({
    id: "variation",
    value: { grants: 0.01, requests: 0.2, use: 0.03, everyMonths: 4 },
    text: {
      en: "Shares vary by up to 1 %, the excess of requests over grants by up to 20 %, use by up to 3 points, drifting over four months.",
      zh: "份额浮动不超过1%，申请超出部分浮动不超过20%，使用率浮动不超过3个百分点，每四个月缓慢变化一次。",
    },
    basis: "assumed",
    sources: [],
  }),
} as const

/** The sources of the whole scenario, each once. */
export function listScenarioSources(): string[] {
  return listSources(Object.values(SCENARIO_ASSUMPTIONS))
}
