import type { Feature } from "#figure/feature.ts"

const NEEDS = ["claims", "sources", "papers", "people", "projects"] as const

/** What was claimed in print, and what the data makes of it. */
export const claims: Feature = {
  pages: [
    {
      path: "claims",
      nav: { en: "Claims", zh: "说法" },
      title: { en: "What was claimed, and what can be shown", zh: "说了什么，能证明什么" },
      description: {
        en: "Claims from the press about Meta’s AI research, each checked against the data where the data can decide.",
        zh: "媒体关于 Meta AI 研究的各种说法；凡数据能够判定的，逐一核对。",
      },
      needs: NEEDS,
      open: () => import("./claims-page.tsx"),
    },
  ],
  figures: [
    {
      id: "verdicts",
      page: "claims",
      name: { en: "What became of the claims", zh: "各说法的结论" },
      asks: [{ en: "Which claims hold?", zh: "哪些说法成立？" }],
      needs: NEEDS,
      open: () => import("./verdicts/figure.ts"),
    },
  ],
}
