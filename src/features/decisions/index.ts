import type { Feature } from "#figure/feature.ts"

/** What the allocation meeting decided, and what became of the objections. */
export const decisions: Feature = {
  pages: [
    {
      path: "decisions",
      nav: { en: "Decisions", zh: "决定" },
      title: { en: "Who decided, and by what", zh: "谁作决定，依据什么" },
      description: {
        en: "Scenario: the monthly meeting’s decisions with their criteria, and the appeals that climbed level by level.",
        zh: "情景：每月分配会议的决定及其依据，以及逐级上报的申诉。",
      },
      asks: [{ en: "When is the next meeting?", zh: "下次会议何时？" }],
      needs: ["decisions"],
      open: () => import("./decisions-page.tsx"),
    },
  ],
  figures: [
    {
      id: "priority",
      page: "decisions",
      name: { en: "Grant rate by priority", zh: "按优先级的获批率" },
      asks: [{ en: "Does priority explain the grants?", zh: "优先级能解释分配吗？" }],
      needs: ["decisions"],
      open: () => import("./priority/figure.ts"),
    },
    {
      id: "release",
      page: "decisions",
      name: { en: "Grant rate by planned release", zh: "按计划发布时间的获批率" },
      asks: [{ en: "Does the release date explain the grants?", zh: "发布日期能解释分配吗？" }],
      needs: ["decisions"],
      open: () => import("./release/figure.ts"),
    },
    {
      id: "ledger",
      page: "decisions",
      name: { en: "Decisions of the meeting", zh: "会议的决定" },
      asks: [{ en: "Who decided about a month, and by what?", zh: "某月由谁决定，依据什么？" }],
      needs: ["decisions"],
      open: () => import("./ledger/figure.ts"),
    },
    {
      id: "appeals",
      page: "decisions",
      name: { en: "Appeals and how long they waited", zh: "申诉及其等待时间" },
      asks: [{ en: "What became of the appeals?", zh: "申诉结果如何？" }],
      needs: ["appeals"],
      open: () => import("./appeals/figure.ts"),
    },
    {
      id: "ladder",
      page: "decisions",
      name: { en: "The levels of one appeal", zh: "一宗申诉的层级" },
      asks: [{ en: "Where is our appeal now?", zh: "我们的申诉到哪一级了？" }],
      needs: ["appeals"],
      open: () => import("./ladder/figure.ts"),
    },
    {
      id: "elsewhere",
      page: "decisions",
      name: { en: "Compute and who gets it elsewhere", zh: "别处的算力与归属" },
      asks: [{ en: "How do others share out compute?", zh: "别处如何分配算力？" }],
      needs: ["context"],
      open: () => import("./elsewhere/figure.ts"),
    },
  ],
}
