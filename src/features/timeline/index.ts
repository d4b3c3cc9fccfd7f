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
      needs: NEEDS,
      open: () => import("./timeline/figure.ts"),
    },
    {
      id: "rivalry",
      page: "timeline",
      name: { en: "OPT and LLaMA side by side", zh: "OPT 与 LLaMA 并列" },
      needs: [...NEEDS, "papers", "people"],
      open: () => import("./rivalry/figure.ts"),
    },
    {
      id: "compute",
      page: "timeline",
      name: { en: "GPU-hours on record", zh: "有记录的 GPU 小时" },
      needs: NEEDS,
      open: () => import("./compute/figure.ts"),
    },
    {
      id: "capacity",
      page: "timeline",
      name: { en: "Clusters promised and stated to run", zh: "承诺过与宣布投用的集群" },
      needs: NEEDS,
      open: () => import("./capacity/figure.ts"),
    },
  ],
}
