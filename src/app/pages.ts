import type { PageListing, PageWords } from "#figure/feature.ts"
import type { Basis, Bilingual } from "#model/basis.ts"

/** What the tab and the preview say of a page of an organisation whose allocations have that basis. */
export function wordsOf(page: PageListing, allocationBasis: Basis | null): PageWords {
  const isRecord = allocationBasis !== null && allocationBasis !== "scenario"
  return isRecord && page.ofRecord !== undefined ? page.ofRecord : page
}

/** The title of a page that is about one lab. */
export function ofLab(lab: Bilingual, title: Bilingual): Bilingual {
  return { en: `${lab.en}: ${title.en}`, zh: `${lab.zh}：${title.zh}` }
}

/** Pages that belong to no organisation. */
export const SITE_PAGES = [
  {
    path: "method",
    title: { en: "Method", zh: "方法" },
    description: {
      en: "What the words and marks mean, and what the numbers cannot say.",
      zh: "词语与标记的含义，以及这些数字说明不了什么。",
    },
  },
  {
    path: "corrections",
    title: { en: "Corrections", zh: "更正" },
    description: {
      en: "How to report an error, and what has been corrected.",
      zh: "如何报告错误，以及已作哪些更正。",
    },
  },
  {
    path: "import",
    title: { en: "Your own cluster", zh: "你自己的集群" },
    description: {
      en: "Granted, used, idle and queued GPUs of your labs from Slurm’s own records or a CSV, read on your device alone.",
      zh: "由 Slurm 记录或 CSV 得出各实验室获批、使用、闲置与排队的 GPU，仅在你的设备上读取。",
    },
  },
] as const satisfies readonly { path: string; title: Bilingual; description: Bilingual }[]
