import type { Feature } from "#figure/feature.ts"

/** The quarrel told in steps, each of them a figure of another page. */
export const story: Feature = {
  pages: [
    {
      path: "story",
      nav: { en: "Story", zh: "故事" },
      title: { en: "The quarrel over compute, step by step", zh: "算力之争，逐步道来" },
      description: {
        en: "The quarrel over compute at Meta’s FAIR in eight steps, each a view of the data with a paragraph beside it.",
        zh: "Meta FAIR 的算力之争，分八步讲述；每一步都是数据的一个视图，旁附一段文字。",
      },
      needs: ["projects", "events", "clusters", "papers", "people", "claims", "sources", "allocations"],
      open: () => import("./story-page.tsx"),
    },
  ],
  figures: [],
}
