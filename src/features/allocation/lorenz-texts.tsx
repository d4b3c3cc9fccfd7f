import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { explanations } from "#words/explain.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { Table, TableRow } from "#words/table.ts"
import type { LorenzView } from "./fairness-view.ts"

/** What the smaller half of the labs was granted together. */
export function writeLorenzSentence(
  { labs, half }: LorenzView,
  isScenario: boolean,
  { t, format }: Language,
): string {
  if (labs.length === 0) return t(msg`No grant is on record in this range`)
  if (labs.length === 1) return t(msg`One lab alone: there is nothing to share out`)
  if (half === null) return t(msg`No lab was granted GPUs in this range`)
  const [count, all, share] = [
    format.spelled(half.labs),
    format.spelled(labs.length),
    format.percent(half.share),
  ]
  return isScenario
    ? t(msg`In the scenario the ${count} smallest of ${all} labs make up ${share} of the labs’ mean grants`)
    : t(msg`The ${count} smallest of ${all} labs make up ${share} of the labs’ mean grants`)
}

/** What each index means here, in one sentence, and its formula. */
export function IndexNotes({ view }: { view: LorenzView }) {
  const format = useFormat()
  const { gini, jain, labs } = view
  if (gini === null || jain === null || labs.length < 2) return null
  const count = labs.length
  const [giniText, jainText] = [format.decimal(gini, 2), format.decimal(jain, 2)]
  const [most, least] = [format.decimal((count - 1) / count, 2), format.decimal(1 / count, 2)]
  const equals = format.decimal(jain * count, 1)
  return (
    <dl className="m-0 mt-4 max-w-text text-control">
      <dt className="font-semibold">
        <Trans>Gini coefficient {giniText}</Trans>
      </dt>
      <dd className="m-0 text-ink2">
        <Trans>
          The area between curve and line, as a part of the triangle under the line: 0 if all {count} labs
          were granted the same, {most} if one were granted all.
        </Trans>{" "}
        <Formula text="G = Σᵢ Σⱼ |xᵢ − xⱼ| ÷ (2 n² x̄)" />
      </dd>
      <dt className="mt-3 font-semibold">
        <Trans>Jain’s index {jainText}</Trans>
      </dt>
      <dd className="m-0 text-ink2">
        <Trans>
          As even as if {equals} of {count} labs were granted the same and the others nothing: 1 if all were
          granted the same, {least} if one were granted all.
        </Trans>{" "}
        <Formula text="J = (Σ xᵢ)² ÷ (n Σ xᵢ²)" />
      </dd>
      <dd className="m-0 mt-3 text-ink2">
        <Trans>
          n = {count}; xᵢ is a lab’s mean of GPUs granted over the days on which it existed and a grant is on
          record.
        </Trans>
      </dd>
    </dl>
  )
}

function Formula({ text }: { text: string }) {
  return <span className="whitespace-nowrap text-ink">{text}</span>
}

export function toLorenzTable(
  { labs, points }: LorenzView,
  names: LabNames,
  isScenario: boolean,
  language: Language,
): Table {
  const { t, format } = language
  const share = { numeric: true, format: format.percent }
  const placeOf = new Map(labs.map(({ lab }, index) => [lab, index + 1]))
  const all = labs.reduce((sum, { gpus }) => sum + gpus, 0)
  const soFar = (row: TableRow) =>
    labs.slice(0, placeOf.get(row.id) ?? 0).reduce((sum, { gpus }) => sum + gpus, 0)
  const { quotient } = explanations(language)
  return {
    caption: isScenario
      ? t(msg`Mean GPUs granted per lab, the smallest first, and shares together, scenario`)
      : t(msg`Mean GPUs granted per lab, the smallest first, and shares together`),
    columns: [
      { key: "lab", label: t(msg`Lab`) },
      { key: "gpus", label: t(msg`Granted`), numeric: true, format: format.integer, unit: "GPU" },
      {
        key: "population",
        label: t(msg`Share of labs so far`),
        ...share,
        explain: ({ id }) => quotient(placeOf.get(id) ?? 0, labs.length),
      },
      {
        key: "share",
        label: t(msg`Share of mean grants so far`),
        ...share,
        explain: (row) => quotient(soFar(row), all),
      },
    ],
    rows: labs.map(({ lab, gpus }, index) => ({
      id: lab,
      cells: {
        lab: names.label(lab),
        gpus,
        population: points[index + 1]?.population ?? null,
        share: points[index + 1]?.share ?? null,
      },
    })),
  }
}
