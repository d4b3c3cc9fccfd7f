import type { Feature } from "#figure/feature.ts"

/** Who left, when, where to: the authors of papers followed from sighting to sighting. */
export const attrition: Feature = {
  pages: [
    {
      path: "attrition",
      nav: { en: "Attrition", zh: "人员离开" },
      title: { en: "Who left, when, where to", zh: "谁离开了，何时，去了哪里" },
      description: {
        en: "The authors of two papers followed from sighting to sighting; departures are given as intervals where no day is known.",
        zh: "逐次追踪两篇论文作者的公开行踪；不知确切日期的离开以区间表示。",
      },
      needs: ["papers", "people"],
      open: () => import("./attrition-page.tsx"),
    },
  ],
  figures: [
    {
      id: "lives",
      page: "attrition",
      name: { en: "Each author from sighting to sighting", zh: "每位作者的逐次行踪" },
      asks: [{ en: "Who left, when and where to?", zh: "谁离开了，何时，去了哪里？" }],
      needs: ["papers", "people"],
      open: () => import("./lives/figure.ts"),
    },
    {
      id: "survival",
      page: "attrition",
      name: { en: "Share of authors still there", zh: "仍在职作者的比例" },
      asks: [{ en: "How long did authors stay?", zh: "作者留了多久？" }],
      needs: ["papers", "people"],
      open: () => import("./survival/figure.ts"),
    },
    {
      id: "roster",
      page: "attrition",
      name: { en: "Roster of the authors", zh: "作者名册" },
      needs: ["papers", "people"],
      open: () => import("./roster/figure.ts"),
    },
    {
      id: "flow",
      page: "attrition",
      name: { en: "Where those who left went", zh: "离开者的去向" },
      asks: [{ en: "Where did those who left go?", zh: "离开者去了哪里？" }],
      needs: ["papers", "people"],
      open: () => import("./flow/figure.ts"),
    },
    {
      id: "press",
      page: "attrition",
      name: { en: "Press counts against the record", zh: "报道中的人数与记录对照" },
      asks: [{ en: "Are the counts in print right?", zh: "报道中的人数对吗？" }],
      needs: ["papers", "people", "claims"],
      open: () => import("./press/figure.ts"),
    },
  ],
}
