import { useLingui } from "@lingui/react/macro"

/** A word of the product and what it means; `id` is its place on the page of the method. */
export interface Term {
  id: string
  name: string
  meaning: string
}

/** The words of the field as they are used here. */
export function useTerms(): Term[] {
  const { t } = useLingui()
  return [
    {
      id: "grant-rate",
      name: t`Grant rate`,
      meaning: t`Granted ÷ requested: Σ ÷ Σ over the labs and days on which both are recorded.`,
    },
    {
      id: "use-rate",
      name: t`Use rate`,
      meaning: t`Used ÷ granted, over the labs and days on which both are recorded. Above 1, a lab uses what others left idle.`,
    },
    {
      id: "idle",
      name: t`Idle`,
      meaning: t`Capacity − granted: what nobody was granted. It is an amount of its own and never spread over labs.`,
    },
    {
      id: "gini",
      name: t`Gini coefficient`,
      meaning: t`How unequally an amount is spread: 0 when all have the same, near 1 when one has all. Of the whole group, without a correction for samples.`,
    },
    {
      id: "jain",
      name: t`Jain’s index`,
      meaning: t`(Σx)² ÷ (n Σx²): 1 when all have the same, 1/n when one has all.`,
    },
    {
      id: "fair-share",
      name: t`Times one’s share`,
      meaning: t`(used ÷ all used) ÷ (granted ÷ all granted), over the same days: above 1, more is used than the share of grants.`,
    },
    {
      id: "interval",
      name: t`Interval of a departure`,
      meaning: t`Days (a, b]: after the last sighting at the organisation, by the first sighting elsewhere. A reported day is exact.`,
    },
    {
      id: "status",
      name: t`Gone, open, seen`,
      meaning: t`On a day: gone for certain (b has passed), seen at the organisation on that day or later, open (neither).`,
    },
    {
      id: "at-risk",
      name: t`At risk`,
      meaning: t`Those who could still leave at a time: neither gone nor censored before it.`,
    },
    {
      id: "censored",
      name: t`Censored`,
      meaning: t`No departure is known: the record ends with the last sighting, not with today.`,
    },
    {
      id: "npmle",
      name: t`NPMLE`,
      meaning: t`Turnbull’s estimate from intervals: the curve under which what was seen is most likely. It supposes that those not seen left as the others did.`,
    },
    {
      id: "restricted-mean",
      name: t`Restricted mean`,
      meaning: t`Mean time kept within the first 24 months: the area under a survival curve up to there.`,
    },
  ]
}
