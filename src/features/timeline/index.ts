import type { Feature } from "#figure/feature.ts"

const NEEDS = ["projects", "events", "clusters"] as const

/** What shipped, and on what compute. */
export const timeline: Feature = {
  pages: [
    {
      path: "timeline",
      nav: { en: "Timeline", zh: "时间线" },
      title: { en: "What shipped, and on what compute", zh: "什么问世，用了多少算力" },
      description: {
        en: "Model projects with their milestones, the compute each is known to have used, and the clusters that were promised.",
        zh: "各模型项目的里程碑、已知所用的算力，以及承诺过的集群。",
      },
      needs: NEEDS,
      open: () => import("./timeline-page.tsx"),
    },
  ],
  figures: [
    {
      id: "timeline",
      page: "timeline",
      name: { en: "Model projects from start to end", zh: "模型项目始末" },
      asks: [{ en: "What shipped when?", zh: "何时发布了什么？" }],
      needs: NEEDS,
      open: () => import("./timeline/figure.ts"),
    },
    {
      id: "rivalry",
      page: "timeline",
      name: { en: "OPT and LLaMA side by side", zh: "OPT 与 LLaMA 并列" },
      asks: [{ en: "OPT or LLaMA: who was first with what?", zh: "OPT 与 LLaMA 谁先做了什么？" }],
      needs: [...NEEDS, "papers", "people"],
      open: () => import("./rivalry/figure.ts"),
    },
    {
      id: "compute",
      page: "timeline",
      name: { en: "GPU-hours on record", zh: "有记录的 GPU 小时" },
      asks: [{ en: "How many GPU-hours did a model take?", zh: "一个模型用了多少 GPU 小时？" }],
      needs: NEEDS,
      open: () => import("./compute/figure.ts"),
    },
    {
      id: "capacity",
      page: "timeline",
      name: { en: "Clusters promised and stated to run", zh: "承诺过与宣布投用的集群" },
      asks: [{ en: "Which promises of capacity were kept?", zh: "哪些容量承诺兑现了？" }],
      needs: NEEDS,
      open: () => import("./capacity/figure.ts"),
    },
  ],
}
