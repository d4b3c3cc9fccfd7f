import type { Feature } from "#figure/feature.ts"

/** Who asked for, was granted and used how much. */
export const allocation: Feature = {
  pages: [
    {
      path: "allocation",
      nav: { en: "Allocation", zh: "分配" },
      title: { en: "Asked, granted, used", zh: "申请、获批、使用" },
      description: {
        en: "GPUs asked for, granted and used per lab. Where the amounts are a scenario they say so.",
        zh: "各实验室申请、获批与使用的 GPU。情景数据均有注明。",
      },
      needs: ["allocations"],
      ofRecord: {
        title: { en: "GPUs granted", zh: "获批的 GPU" },
        description: {
          en: "GPUs granted per lab as the cluster’s record has them, and used where that is on record.",
          zh: "集群记录中各实验室获批的 GPU，以及有记录的使用量。",
        },
      },
      open: () => import("./allocation-page.tsx"),
    },
  ],
  figures: [
    {
      id: "allocation",
      page: "allocation",
      name: { en: "GPUs per lab over time", zh: "各实验室 GPU 的变化" },
      asks: [{ en: "Who gets the most GPUs?", zh: "谁拿到的 GPU 最多？" }],
      needs: ["allocations"],
      open: () => import("./main/figure.ts"),
    },
    {
      id: "gap",
      page: "allocation",
      name: { en: "Asked, granted and used per lab", zh: "各实验室的申请、获批与使用" },
      asks: [
        {
          en: "Who was granted what it asked for? Grant rate and use rate per lab",
          zh: "谁的申请得到满足？各实验室的获批率与使用率",
        },
      ],
      needs: ["allocations"],
      open: () => import("./gap/figure.ts"),
    },
    {
      id: "idle",
      page: "allocation",
      name: { en: "Idle: not granted, and granted but not used", zh: "闲置：未分配，与已分配未使用" },
      asks: [{ en: "How many GPUs are idle?", zh: "有多少 GPU 闲置？" }],
      needs: ["allocations"],
      open: () => import("./idle/figure.ts"),
    },
    {
      id: "borrowing",
      page: "allocation",
      name: { en: "Borrowing: use above the grant", zh: "借用：超出获批量的使用" },
      asks: [{ en: "Who borrowed GPUs from whom?", zh: "谁向谁借用了 GPU？" }],
      needs: ["allocations"],
      open: () => import("./borrowing/figure.ts"),
    },
    {
      id: "change",
      page: "allocation",
      name: { en: "Grants in two periods", zh: "两个时段的获批量" },
      asks: [{ en: "How has the share of a lab changed?", zh: "一个实验室的份额如何变化？" }],
      needs: ["allocations"],
      open: () => import("./change/figure.ts"),
    },
    {
      id: "reallocations",
      page: "allocation",
      name: { en: "Cuts and rises of one day", zh: "同日的削减与增加" },
      asks: [{ en: "Who lost GPUs to whom?", zh: "谁的 GPU 转给了谁？" }],
      needs: ["allocations"],
      allocationBasis: "record",
      open: () => import("./reallocations/figure.ts"),
    },
    {
      id: "fairness",
      page: "allocation",
      name: { en: "Grant rate", zh: "获批率" },
      asks: [{ en: "Whose requests are met least?", zh: "谁的申请满足得最少？" }],
      needs: ["allocations"],
      open: () => import("./fairness/figure.ts"),
    },
    {
      id: "lorenz",
      page: "allocation",
      name: { en: "How unequal the grants are", zh: "获批量有多不均" },
      asks: [{ en: "How unequal are the grants? Gini", zh: "分配有多不均？基尼系数" }],
      needs: ["allocations"],
      open: () => import("./lorenz/figure.ts"),
    },
    {
      id: "energy",
      page: "allocation",
      name: { en: "Energy and its price, by estimate", zh: "能耗与电费估计" },
      asks: [
        {
          en: "How much electricity do the GPUs draw, and what does it cost?",
          zh: "GPU 耗多少电，电费是多少？",
        },
      ],
      needs: ["allocations"],
      open: () => import("./energy/figure.ts"),
    },
  ],
}
