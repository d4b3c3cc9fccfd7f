import type { Feature } from "#figure/feature.ts"

/** What everything rests on. */
export const sources: Feature = {
  pages: [
    {
      path: "sources",
      nav: { en: "Sources", zh: "出处" },
      title: { en: "What it all rests on", zh: "一切的依据" },
      description: {
        en: "Every source of the data with the records that rest on it, and what rests on one source alone.",
        zh: "数据的每个出处及依据它的记录，以及只依据单一出处的内容。",
      },
      needs: ["sources"],
      open: () => import("./sources-page.tsx"),
    },
  ],
  figures: [
    {
      id: "sources",
      page: "sources",
      name: { en: "All sources", zh: "全部出处" },
      asks: [{ en: "What do the numbers rest on?", zh: "这些数字依据什么？" }],
      needs: ["sources"],
      open: () => import("./sources/figure.ts"),
    },
    {
      id: "weak",
      page: "sources",
      name: { en: "Statements that rest on little", zh: "依据薄弱的陈述" },
      needs: ["sources"],
      open: () => import("./weak/figure.ts"),
    },
  ],
}
