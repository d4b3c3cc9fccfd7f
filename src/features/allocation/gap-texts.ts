import { useLingui } from "@lingui/react/macro"
import { useExplanations } from "#figure/explain.ts"
import type { LabNames } from "#figure/lab-names.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { GapLab, GapView } from "./gap-view.ts"

/** “In the scenario …”: what is invented says so in its sentence. A finding begins with the name of a lab. */
export function useInScenario(isScenario: boolean): (finding: string) => string {
  const { t } = useLingui()
  return (finding) => (isScenario ? t`In the scenario ${finding}` : finding)
}

/** What one lab was granted beside another, and what part of its own request that is. */
export function useGapSentence({ rows, comparison }: GapView, names: LabNames, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const inScenario = useInScenario(isScenario)
  const alone = useLoneSentence()
  if (comparison === null) return alone(rows, names, inScenario)
  const [lab, than] = [names.label(comparison.lab), names.label(comparison.than)]
  if (comparison.granted === null) {
    return inScenario(t`${lab} cannot be set beside ${than}: on no day did both exist and ${than} hold GPUs`)
  }
  const share = format.percent(comparison.granted.share)
  const granted = comparison.granted.isWhole
    ? t`${lab} was granted ${share} of what ${than} was`
    : t`${lab} was granted ${share} of what ${than} was while both existed`
  if (comparison.grantRate === null) return inScenario(granted)
  const rate = format.percent(comparison.grantRate)
  return inScenario(
    comparison.isSmallestRate
      ? t`${granted}, and the smallest part of what it asked: ${rate}`
      : t`${granted}, and ${rate} of what it asked`,
  )
}

/** Where there are no two labs to compare. */
function useLoneSentence() {
  const { t } = useLingui()
  const format = useFormat()
  return (rows: readonly GapLab[], names: LabNames, inScenario: (finding: string) => string) => {
    const [row] = rows
    if (row === undefined || row.granted === null) return t`No grant is on record in this range`
    const lab = names.label(row.lab)
    const gpus = format.integer(row.granted)
    if (row.grantRate === null) return inScenario(t`${lab} was granted ${gpus} GPUs on average`)
    const rate = format.percent(row.grantRate)
    return inScenario(t`${lab} was granted ${gpus} GPUs on average, ${rate} of what it asked`)
  }
}

/** Unit and range, what is not recorded, and what is for fewer days than the rest. */
export function useGapSubtitle({ recorded, partial }: GapView, range: string, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const words = { requested: t`asked`, granted: t`granted`, used: t`used` }
  const present = (["requested", "granted", "used"] as const).filter((measure) => recorded.has(measure))
  const list = format.list(present.map((measure) => words[measure]))
  const parts = partial.map(({ measure, from, to }) => {
    const days = formatSpan(from === to ? from : `${from}/${to}`, format)
    return measure === "requested"
      ? t`Requests are on record for ${days} only; rates compare the same days.`
      : t`Use is on record for ${days} only; the use rate compares it with the grants of those days.`
  })
  return [
    t`Mean GPUs per lab, ${list}, over the days recorded, ${range}.`,
    ...(recorded.has("requested") ? [] : [t`Requests are not recorded, so there is no grant rate.`]),
    ...(recorded.has("used") ? [] : [t`Use is not recorded, so there is no use rate.`]),
    ...parts,
    ...(isScenario ? [t`No such record was ever published.`] : []),
  ].join(format.locale === "zh" ? "" : " ")
}

export function useGapTable({ rows }: GapView, names: LabNames, isScenario: boolean): Table {
  const { t } = useLingui()
  const format = useFormat()
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const rate = { numeric: true, format: format.percent }
  const { ratio } = useExplanations()
  return {
    caption: isScenario
      ? t`Mean GPUs asked for, granted and used per lab, with rates, scenario`
      : t`Mean GPUs asked for, granted and used per lab, with rates`,
    columns: [
      { key: "lab", label: t`Lab` },
      { key: "requested", label: t`Asked`, ...gpus },
      { key: "granted", label: t`Granted`, ...gpus },
      { key: "used", label: t`Used`, ...gpus },
      {
        key: "grantRate",
        label: t`Grant rate`,
        ...rate,
        explain: ratio("granted", "requested", "grantRate"),
      },
      { key: "useRate", label: t`Use rate`, ...rate, explain: ratio("used", "granted", "useRate") },
    ],
    rows: rows.map(({ lab, ...cells }) => ({ id: lab, cells: { lab: names.label(lab), ...cells } })),
  }
}
