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
      open: () => import("./allocation-page.tsx"),
    },
  ],
  figures: [
    {
      id: "allocation",
      page: "allocation",
      name: { en: "GPUs per lab over time", zh: "各实验室 GPU 的变化" },
      needs: ["allocations"],
      open: () => import("./main/figure.ts"),
    },
    {
      id: "gap",
      page: "allocation",
      name: { en: "Asked, granted and used per lab", zh: "各实验室的申请、获批与使用" },
      needs: ["allocations"],
      open: () => import("./gap/figure.ts"),
    },
    {
      id: "idle",
      page: "allocation",
      name: { en: "Idle: not granted, and granted but not used", zh: "闲置：未分配，与已分配未使用" },
      needs: ["allocations"],
      open: () => import("./idle/figure.ts"),
    },
    {
      id: "change",
      page: "allocation",
      name: { en: "Grants in two periods", zh: "两个时段的获批量" },
      needs: ["allocations"],
      open: () => import("./change/figure.ts"),
    },
    {
      id: "reallocations",
      page: "allocation",
      name: { en: "Cuts and rises of one day", zh: "同日的削减与增加" },
      needs: ["allocations"],
      allocationBasis: "measured",
      open: () => import("./reallocations/figure.ts"),
    },
    {
      id: "fairness",
      page: "allocation",
      name: { en: "Share of request met", zh: "申请满足比例" },
      needs: ["allocations"],
      open: () => import("./fairness/figure.ts"),
    },
    {
      id: "lorenz",
      page: "allocation",
      name: { en: "How unequal the grants are", zh: "获批量有多不均" },
      needs: ["allocations"],
      open: () => import("./lorenz/figure.ts"),
    },
  ],
}
