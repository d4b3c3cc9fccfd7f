import type { Feature } from "#figure/feature.ts"

/** What would follow if GPUs were moved between labs. */
export const whatIf: Feature = {
  pages: [
    {
      path: "what-if",
      nav: { en: "What if", zh: "假设推演" },
      title: { en: "What if", zh: "假设推演" },
      description: {
        en: "What-if, not data: move GPUs between labs for a month and see shares, grant rates and days of training.",
        zh: "假设推演，并非数据：在实验室之间挪动某月的 GPU，看份额、批准率与训练天数如何变化。",
      },
      needs: ["allocations"],
      open: () => import("./what-if-page.tsx"),
    },
  ],
  figures: [
    {
      id: "what-if",
      page: "what-if",
      name: { en: "What-if: grants moved between labs", zh: "假设推演：在实验室之间挪动" },
      asks: [{ en: "What if the GPUs had been shared out otherwise?", zh: "如果换一种分法会怎样？" }],
      needs: ["allocations"],
      open: () => import("./shares/figure.ts"),
    },
    {
      id: "what-if-days",
      page: "what-if",
      name: { en: "What-if: days a work would take", zh: "假设推演：一项工作所需天数" },
      asks: [{ en: "How long would a training run take on our GPUs?", zh: "用我们的 GPU 训练需要多久？" }],
      needs: ["allocations"],
      open: () => import("./days/figure.ts"),
    },
  ],
}
