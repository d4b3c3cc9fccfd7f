import { msg } from "@lingui/core/macro"
import type { CheckResult, ClaimData } from "#analytics/claims.ts"
import type { Language } from "#i18n/language.ts"
import type { Check, Claim } from "#model/claim.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { writeCountDetail } from "#words/claim-detail.ts"
import { employerKinds } from "#words/employer-kinds.ts"
import { milestoneNames } from "#words/project-names.ts"
import { verdictNames } from "#words/verdict-names.ts"
import type { Outcome } from "./claims-view.ts"

export function topicNames({ t }: Language): (topic: string) => string {
  const names: Readonly<Record<string, string>> = {
    attrition: t(msg`Who left`),
    allocation: t(msg`Who got the compute`),
    project: t(msg`The projects`),
    org: t(msg`The organisation`),
    motive: t(msg`Reasons and feelings`),
  }
  return (topic) => names[topic] ?? topic
}

/** A verdict, or why there is none, in words. */
export function outcomeNames(language: Language): Record<Outcome, string> {
  const { t } = language
  return {
    ...verdictNames(language),
    "not-computed": t(msg`not computed here`),
    "not-testable": t(msg`not testable`),
    failed: t(msg`the check cannot be run`),
  }
}

/** The computation in a sentence: what was asked of the data, and what it answers. */
export function writeComputation(
  { papers, people, projects }: ClaimData,
  language: Language,
): (check: Check, result: CheckResult) => string {
  const { t, format } = language
  const countOf = writeCountDetail(people, language)
  const wanted = writeWanted(language)
  const titleOf = (id: string) => papers.find((paper) => paper.id === id)?.shortTitle ?? id
  const kindName = employerKinds(language)
  const milestoneName = milestoneNames(language)
  const dateOf = (edtf: string) => formatEdtf(edtf, format)
  return (check, result) => {
    if (check.metric === "authorsLeft") {
      const [paper, date, need] = [titleOf(check.paper), format.date(check.asOf), wanted(check)]
      const all = result.of ?? 0
      const allows = countOf(check, result)
      return t(
        msg`Authors of ${paper} who had left by ${date}, of ${all}: the claim needs ${need}. ${allows}`,
      )
    }
    if (check.metric === "personLeft") {
      const person = people.find(({ id }) => id === check.person)
      const [name, claimed] = [person?.name ?? check.person, dateOf(check.within)]
      const left = person?.departure.left
      const found = left === null || left === undefined ? t(msg`not recorded`) : dateOf(left)
      const place = person?.departure.destination?.org ?? t(msg`not recorded`)
      return check.destination === undefined
        ? t(msg`Departure of ${name}: the claim says ${claimed}; the record says ${found}.`)
        : t(
            msg`Departure of ${name}: the claim says ${claimed}, to ${check.destination}; the record says ${found}, to ${place}.`,
          )
    }
    if (check.metric === "milestone") {
      const project = projects.find(({ id }) => id === check.project)
      const dates = (project?.milestones ?? [])
        .filter(({ kind }) => kind === check.kind)
        .map(({ date }) => dateOf(date))
      const found = dates.length === 0 ? t(msg`not recorded`) : format.list(dates)
      const [name, claimed] = [project?.name ?? check.project, dateOf(check.within)]
      const kind = milestoneName(check.kind)
      return t(msg`Milestone “${kind}” of ${name}: the claim says ${claimed}; the record says ${found}.`)
    }
    const [paper, date, need] = [titleOf(check.paper), format.date(check.asOf), wanted(check)]
    const [least, most] = [format.percent(result.least), format.percent(result.most)]
    const kinds = check.kinds.map(kindName).join(t(msg`, `))
    return t(
      msg`Share of those who had left ${paper} by ${date} and went to ${kinds}: the claim needs ${need}; the evidence allows ${least} to ${most}.`,
    )
  }
}

type Comparison = Extract<Check, { metric: "authorsLeft" | "destinationShare" }>

/** “more than 7”, “at least 8”, “8 to 11”. */
function writeWanted({ t, format }: Language): (check: Comparison) => string {
  return ({ metric, op, value }) => {
    const show = metric === "destinationShare" ? format.percent : format.integer
    const [from, to] = typeof value === "number" ? [value, value] : value
    const [low, high] = [show(from), show(to)]
    if (op === ">") return t(msg`more than ${low}`)
    if (op === ">=") return t(msg`at least ${low}`)
    return low === high ? t(msg`exactly ${low}`) : t(msg`${low} to ${high}`)
  }
}

/** How much of the sentence was put to the data: a check answers one question, whatever else the sentence says. */
export function writeExtent(
  { papers }: Pick<ClaimData, "papers">,
  language: Language,
): (claim: Claim) => string {
  const { t, format } = language
  const wanted = writeWanted(language)
  return ({ check, testable, checked }) => {
    if (check === null) {
      return testable === "no"
        ? t(msg`Nothing of it can be tested on public data.`)
        : t(msg`Nothing of it is computed here.`)
    }
    if (checked !== undefined) return checked[format.locale]
    switch (check.metric) {
      case "authorsLeft":
        return t(msg`How many authors had left is computed, nothing else of the sentence.`)
      case "personLeft":
        return check.destination === undefined
          ? t(msg`When the person left is computed, nothing else of the sentence.`)
          : t(msg`When and where to the person left is computed, nothing else of the sentence.`)
      case "milestone":
        return t(msg`When it happened is computed, nothing else of the sentence.`)
      case "destinationShare": {
        const paper = papers.find(({ id }) => id === check.paper)?.shortTitle ?? check.paper
        const share = wanted(check)
        return t(
          msg`Only the authors of ${paper} are counted, and the sentence is read as: ${share} of those who left went there. Nothing else of it is computed.`,
        )
      }
    }
  }
}
