import type { Basis, Bilingual } from "#model/basis.ts"
import type { Resource } from "#model/org.ts"

/** A page of an organisation: its place in the navigation, what it needs, what its tab and its preview say. */
export interface OrgPage {
  /** last part of the address; empty for the overview */
  path:
    | ""
    | "allocation"
    | "decisions"
    | "what-if"
    | "team"
    | "attrition"
    | "timeline"
    | "story"
    | "claims"
    | "sources"
  nav: Bilingual
  /** reached from other pages, not listed in the navigation */
  isSide?: boolean
  title: Bilingual
  description: Bilingual
  /** resources without which the page has nothing to show */
  needs: readonly Resource[]
  /** what title and description are instead where the organisation has grants on record and no people */
  ofRecord?: { title: Bilingual; description: Bilingual }
}

/** What the tab and the preview say of a page of an organisation whose allocations have that basis. */
export function wordsOf(
  page: OrgPage,
  allocationBasis: Basis | null,
): { title: Bilingual; description: Bilingual } {
  return allocationBasis === "measured" && page.ofRecord !== undefined ? page.ofRecord : page
}

/** The title of a page that is about one lab. */
export function ofLab(lab: Bilingual, title: Bilingual): Bilingual {
  return { en: `${lab.en}: ${title.en}`, zh: `${lab.zh}：${title.zh}` }
}

/** The build reads this too, to write one HTML file per page. */
export const ORG_PAGES: readonly OrgPage[] = [
  {
    path: "",
    nav: { en: "Overview", zh: "概览" },
    title: { en: "Who gets the GPUs, who leaves, what ships", zh: "谁得到 GPU，谁离开，什么问世" },
    description: {
      en: "GPU grants, departures and model projects on one page, every number with its basis and source.",
      zh: "GPU 分配、人员离开与模型项目，尽在一页；每个数字都标明性质与出处。",
    },
    needs: [],
    ofRecord: {
      title: { en: "Who was granted what", zh: "谁获批了多少" },
      description: {
        en: "GPUs granted per virtual cluster and day, as the scheduler recorded them, on one page.",
        zh: "调度器逐日记录的各虚拟集群获批 GPU，尽在一页。",
      },
    },
  },
  {
    path: "allocation",
    nav: { en: "Allocation", zh: "分配" },
    title: { en: "Asked, granted, used", zh: "申请、获批、使用" },
    description: {
      en: "GPUs asked for, granted and used per lab. Where the amounts are a scenario they say so.",
      zh: "各实验室申请、获批与使用的 GPU。情景数据均有注明。",
    },
    needs: ["allocations"],
  },
  {
    path: "decisions",
    nav: { en: "Decisions", zh: "决定" },
    title: { en: "Who decided, and by what", zh: "谁作决定，依据什么" },
    description: {
      en: "Scenario: the monthly meeting’s decisions with their criteria, and the appeals that climbed level by level.",
      zh: "情景：每月分配会议的决定及其依据，以及逐级上报的申诉。",
    },
    needs: ["decisions"],
  },
  {
    path: "what-if",
    nav: { en: "What if", zh: "假设推演" },
    isSide: true,
    title: { en: "What if", zh: "假设推演" },
    description: {
      en: "What-if, not data: move GPUs between labs for a month and see shares, grant rates and days of training.",
      zh: "假设推演，并非数据：在实验室之间挪动某月的 GPU，看份额、批准率与训练天数如何变化。",
    },
    needs: ["allocations"],
  },
  {
    path: "team",
    nav: { en: "My team", zh: "我的团队" },
    title: { en: "A lab’s own share", zh: "一个实验室的份额" },
    description: {
      en: "What one lab was granted, its share of all labs, and what is not recorded.",
      zh: "一个实验室获批多少、占全部的几成，以及哪些没有记录。",
    },
    needs: ["allocations"],
  },
  {
    path: "attrition",
    nav: { en: "Attrition", zh: "人员离开" },
    title: { en: "Who left, when, where to", zh: "谁离开了，何时，去了哪里" },
    description: {
      en: "The authors of two papers followed from sighting to sighting; departures are given as intervals where no day is known.",
      zh: "逐次追踪两篇论文作者的公开行踪；不知确切日期的离开以区间表示。",
    },
    needs: ["papers", "people"],
  },
  {
    path: "timeline",
    nav: { en: "Timeline", zh: "时间线" },
    title: { en: "What shipped, and on what compute", zh: "什么问世，用了多少算力" },
    description: {
      en: "Model projects with their milestones, the compute each is known to have used, and the clusters that were promised.",
      zh: "各模型项目的里程碑、已知所用的算力，以及承诺过的集群。",
    },
    needs: ["projects", "events", "clusters"],
  },
  {
    path: "claims",
    nav: { en: "Claims", zh: "说法" },
    title: { en: "What was claimed, and what can be shown", zh: "说了什么，能证明什么" },
    description: {
      en: "Claims from the press about Meta’s AI research, each checked against the data where the data can decide.",
      zh: "媒体关于 Meta AI 研究的各种说法；凡数据能够判定的，逐一核对。",
    },
    needs: ["claims", "sources", "papers", "people", "projects"],
  },
  {
    path: "sources",
    nav: { en: "Sources", zh: "出处" },
    title: { en: "What it all rests on", zh: "一切的依据" },
    description: {
      en: "Every source of the data with the records that rest on it, and what rests on one source alone.",
      zh: "数据的每个出处及依据它的记录，以及只依据单一出处的内容。",
    },
    needs: ["sources"],
  },
  {
    path: "story",
    nav: { en: "Story", zh: "故事" },
    title: { en: "The quarrel over compute, step by step", zh: "算力之争，逐步道来" },
    description: {
      en: "The quarrel over compute at Meta’s FAIR in eight steps, each a view of the data with a paragraph beside it.",
      zh: "Meta FAIR 的算力之争，分八步讲述；每一步都是数据的一个视图，旁附一段文字。",
    },
    needs: ["projects", "events", "clusters", "papers", "people", "claims", "sources", "allocations"],
  },
]

/** Pages that belong to no organisation. */
export const SITE_PAGES = [
  {
    path: "method",
    title: { en: "Method", zh: "方法" },
    description: {
      en: "What the words and marks mean, and what the numbers cannot say.",
      zh: "词语与标记的含义，以及这些数字说明不了什么。",
    },
  },
  {
    path: "corrections",
    title: { en: "Corrections", zh: "更正" },
    description: {
      en: "How to report an error, and what has been corrected.",
      zh: "如何报告错误，以及已作哪些更正。",
    },
  },
] as const satisfies readonly { path: string; title: Bilingual; description: Bilingual }[]
