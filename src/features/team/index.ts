import type { Feature } from "#figure/feature.ts"

const ofOneLab = { page: "team", isEmbeddable: false } as const

/** One lab or team in one month: for whoever works there. */
export const team: Feature = {
  pages: [
    {
      path: "team",
      nav: { en: "My team", zh: "我的团队" },
      title: { en: "A lab’s own share", zh: "一个实验室的份额" },
      description: {
        en: "What one lab was granted, its share of all labs, and what is not recorded.",
        zh: "一个实验室获批多少、占全部的几成，以及哪些没有记录。",
      },
      needs: ["allocations"],
      open: () => import("./team-page.tsx"),
    },
  ],
  figures: [
    {
      ...ofOneLab,
      id: "share",
      name: { en: "Part of the grants", zh: "占分配的份额" },
      asks: [{ en: "What is my team’s share?", zh: "我的团队占多少份额？" }],
      needs: ["allocations"],
      open: () => import("./share/figure.ts"),
    },
    {
      ...ofOneLab,
      id: "pace",
      name: { en: "Use against an even pace", zh: "使用进度与匀速对比" },
      asks: [{ en: "Will the rest of my grant last the month?", zh: "剩余配额够用到月底吗？" }],
      needs: ["allocations"],
      allocationBasis: "scenario",
      open: () => import("./pace/figure.ts"),
    },
    {
      ...ofOneLab,
      id: "history",
      name: { en: "Asked, granted and used by month", zh: "逐月的申请、获批与使用" },
      asks: [{ en: "What was my team granted month by month?", zh: "我的团队逐月获批多少？" }],
      needs: ["allocations"],
      open: () => import("./history/figure.ts"),
    },
    {
      ...ofOneLab,
      id: "idle-days",
      name: { en: "Granted and not used, day by day", zh: "逐日获批而未用" },
      asks: [{ en: "On which days did my team leave GPUs idle?", zh: "我的团队哪些天闲置了 GPU？" }],
      needs: ["allocations"],
      allocationBasis: "record",
      open: () => import("./idle-days/figure.ts"),
    },
    {
      ...ofOneLab,
      id: "queue",
      name: { en: "How long jobs waited, and why", zh: "作业等待多久及原因" },
      asks: [
        { en: "Why do my jobs wait?", zh: "我的作业为何排队？" },
        { en: "How long is the queue?", zh: "要排队多久？" },
      ],
      needs: ["allocations", "scheduler"],
      allocationBasis: "record",
      open: () => import("./queue/figure.ts"),
    },
    {
      ...ofOneLab,
      id: "ladder",
      name: { en: "The levels of the lab’s appeal", zh: "本实验室申诉的层级" },
      needs: ["decisions", "appeals"],
      open: () => import("./ladder/figure.ts"),
    },
  ],
}
