import type { Feature } from "#figure/feature.ts"

/** What an organisation’s data says in a few numbers and figures. */
export const overview: Feature = {
  pages: [
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
          en: "GPUs granted per lab and day, as the record of the clusters has them, on one page.",
          zh: "集群记录中各实验室逐日获批的 GPU，尽在一页。",
        },
      },
      open: () => import("./overview-page.tsx"),
    },
  ],
  figures: [
    {
      id: "granted",
      page: "",
      name: { en: "GPUs granted per lab", zh: "各实验室获批的 GPU" },
      needs: ["allocations"],
      allocationBasis: "scenario",
      open: () => import("./granted/figure.ts"),
    },
    {
      id: "clusters",
      page: "",
      name: { en: "GPUs granted by day, the five largest", zh: "最大五家的逐日获批 GPU" },
      needs: ["allocations"],
      allocationBasis: "record",
      open: () => import("./clusters/figure.ts"),
    },
    {
      id: "moves",
      page: "",
      name: { en: "The largest cuts and rises of one day", zh: "同日最大的削减与增加" },
      needs: ["allocations"],
      allocationBasis: "record",
      open: () => import("./moves/figure.ts"),
    },
    {
      id: "authors",
      page: "",
      name: { en: "Authors gone by two dates", zh: "两个日期前离开的作者" },
      needs: ["papers", "people"],
      open: () => import("./authors/figure.ts"),
    },
    {
      id: "projects",
      page: "",
      name: { en: "Model projects at a glance", zh: "模型项目一览" },
      needs: ["projects"],
      open: () => import("./projects/figure.ts"),
    },
  ],
}
