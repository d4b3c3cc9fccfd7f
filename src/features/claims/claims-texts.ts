import { useLingui } from "@lingui/react/macro"
import type { CheckResult, ClaimData } from "#analytics/claims.ts"
import { useCountDetail } from "#figure/claim-detail.ts"
import { useEmployerKinds } from "#figure/employer-kinds.ts"
import { useMilestoneNames } from "#figure/project-names.ts"
import { useVerdictNames } from "#figure/verdict-names.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Check, Claim } from "#model/claim.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Outcome } from "./claims-view.ts"

export function useTopicNames(): (topic: string) => string {
  const { t } = useLingui()
  const names: Readonly<Record<string, string>> = {
    attrition: t`Who left`,
    allocation: t`Who got the compute`,
    project: t`The projects`,
    org: t`The organisation`,
    motive: t`Reasons and feelings`,
  }
  return (topic) => names[topic] ?? topic
}

/** A verdict, or why there is none, in words. */
export function useOutcomeNames(): Record<Outcome, string> {
  const { t } = useLingui()
  return {
    ...useVerdictNames(),
    "not-computed": t`not computed here`,
    "not-testable": t`not testable`,
    failed: t`the check cannot be run`,
  }
}

/** The computation in a sentence: what was asked of the data, and what it answers. */
export function useComputation({
  papers,
  people,
  projects,
}: ClaimData): (check: Check, result: CheckResult) => string {
  const { t } = useLingui()
  const format = useFormat()
  const countOf = useCountDetail(people)
  const wanted = useWanted()
  const titleOf = (id: string) => papers.find((paper) => paper.id === id)?.shortTitle ?? id
  const kindName = useEmployerKinds()
  const milestoneName = useMilestoneNames()
  const dateOf = (edtf: string) => formatEdtf(edtf, format)
  return (check, result) => {
    if (check.metric === "authorsLeft") {
      const [paper, date, need] = [titleOf(check.paper), format.date(check.asOf), wanted(check)]
      const all = result.of ?? 0
      const allows = countOf(check, result)
      return t`Authors of ${paper} who had left by ${date}, of ${all}: the claim needs ${need}. ${allows}`
    }
    if (check.metric === "personLeft") {
      const person = people.find(({ id }) => id === check.person)
      const [name, claimed] = [person?.name ?? check.person, dateOf(check.within)]
      const left = person?.departure.left
      const found = left === null || left === undefined ? t`not recorded` : dateOf(left)
      const place = person?.departure.destination?.org ?? t`not recorded`
      return check.destination === undefined
        ? t`Departure of ${name}: the claim says ${claimed}; the record says ${found}.`
        : t`Departure of ${name}: the claim says ${claimed}, to ${check.destination}; the record says ${found}, to ${place}.`
    }
    if (check.metric === "milestone") {
      const project = projects.find(({ id }) => id === check.project)
      const dates = (project?.milestones ?? [])
        .filter(({ kind }) => kind === check.kind)
        .map(({ date }) => dateOf(date))
      const found = dates.length === 0 ? t`not recorded` : format.list(dates)
      const [name, claimed] = [project?.name ?? check.project, dateOf(check.within)]
      const kind = milestoneName(check.kind)
      return t`Milestone “${kind}” of ${name}: the claim says ${claimed}; the record says ${found}.`
    }
    const [paper, date, need] = [titleOf(check.paper), format.date(check.asOf), wanted(check)]
    const [least, most] = [format.percent(result.least), format.percent(result.most)]
    const kinds = check.kinds.map(kindName).join(t`, `)
    return t`Share of those who had left ${paper} by ${date} and went to ${kinds}: the claim needs ${need}; the evidence allows ${least} to ${most}.`
  }
}

type Comparison = Extract<Check, { metric: "authorsLeft" | "destinationShare" }>

/** “more than 7”, “at least 8”, “8 to 11”. */
function useWanted(): (check: Comparison) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ metric, op, value }) => {
    const show = metric === "destinationShare" ? format.percent : format.integer
    const [low, high] = (typeof value === "number" ? [value, value] : value).map((bound) => show(bound))
    if (op === ">") return t`more than ${low}`
    if (op === ">=") return t`at least ${low}`
    return low === high ? t`exactly ${low}` : t`${low} to ${high}`
  }
}

/** How much of the sentence was put to the data: a check answers one question, whatever else the sentence says. */
export function useExtent({ papers }: Pick<ClaimData, "papers">): (claim: Claim) => string {
  const { t } = useLingui()
  const wanted = useWanted()
  return ({ check, testable, checked }) => {
    if (check === null) {
      return testable === "no"
        ? t`Nothing of it can be tested on public data.`
        : t`Nothing of it is computed here.`
    }
    if (checked !== undefined) return checked
    switch (check.metric) {
      case "authorsLeft":
        return t`How many authors had left is computed, nothing else of the sentence.`
      case "personLeft":
        return check.destination === undefined
          ? t`When the person left is computed, nothing else of the sentence.`
          : t`When and where to the person left is computed, nothing else of the sentence.`
      case "milestone":
        return t`When it happened is computed, nothing else of the sentence.`
      case "destinationShare": {
        const paper = papers.find(({ id }) => id === check.paper)?.shortTitle ?? check.paper
        const share = wanted(check)
        return t`Only the authors of ${paper} are counted, and the sentence is read as: ${share} of those who left went there. Nothing else of it is computed.`
      }
    }
  }
}
