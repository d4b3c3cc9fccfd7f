import { assumption } from "./assumption.ts"

/** What the capacity of the scenario is built from: reported sizes at a few dates, and assumed months between. */
export const CAPACITY_ASSUMPTIONS = {
  rentedFirst: assumption({
    id: "rented-first",
    value: 1024,
    unit: "gpu",
    text: {
      en: "1,024 rented A100s, those OPT-175B was trained on, are there from October 2021. That they stay until June 2022 is assumed.",
      zh: "2021年10月起有1,024块租用的 A100，即训练 OPT-175B 所用。租到2022年6月为假设。",
    },
    basis: "reported",
    sources: ["opt-chronicle-final"],
  }),
  olderCluster: assumption({
    id: "older-cluster",
    value: { gpus: 4000, last: "2021-12" },
    unit: "gpu",
    text: {
      en: "To December 2021 the older research cluster counts as 4,000 A100 equivalents. It is reported with 22,000 older GPUs; what it was worth in A100s is not.",
      zh: "到2021年12月为止，旧研究集群按4,000块 A100 当量计。报道称其有22,000块旧型 GPU，折合多少 A100 未见报道。",
    },
    basis: "assumed",
    sources: ["dcd-rsc-2022"],
  }),
  rscPhase1: assumption({
    id: "rsc-phase-1",
    value: { gpus: 6080, first: "2022-01" },
    unit: "gpu",
    text: {
      en: "The Research SuperCluster has 6,080 A100s from January 2022.",
      zh: "研究超级集群（RSC）自2022年1月起有6,080块 A100。",
    },
    basis: "reported",
    sources: ["dcf-rsc-2022"],
  }),
  rscFull: assumption({
    id: "rsc-full",
    value: { gpus: 16000, first: "2023-05" },
    unit: "gpu",
    text: {
      en: "By May 2023 the Research SuperCluster is complete, with 16,000 A100s; Meta states it that month and gives no day.",
      zh: "至2023年5月研究超级集群已全部建成，共16,000块 A100；Meta 当月如此声明，未给出日期。",
    },
    basis: "reported",
    sources: ["meta-rsc-2023"],
  }),
  rscGrowth: assumption({
    id: "rsc-growth",
    value: { lastBefore: "2022-07" },
    text: {
      en: "Between the two reported sizes it grows by the same number of GPUs every month from August 2022.",
      zh: "在两个有报道的规模之间，自2022年8月起每月增加同样数量的 GPU。",
    },
    basis: "assumed",
    sources: ["dcf-rsc-2022", "meta-rsc-2023"],
  }),
  rentedLater: assumption({
    id: "rented-later",
    value: { gpus: 5400, first: "2022-07" },
    unit: "gpu",
    text: {
      en: "5,400 A100s reserved on Azure, announced in May 2022, take the place of the first rented ones. July 2022 as their first month is assumed.",
      zh: "2022年5月宣布在 Azure 预留的5,400块 A100 取代先前租用的部分。以2022年7月为首月为假设。",
    },
    basis: "reported",
    sources: ["convergedigest-azure", "register-azure"],
  }),
} as const
