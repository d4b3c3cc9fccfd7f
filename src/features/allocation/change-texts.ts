import { useLingui } from "@lingui/react/macro"
import type { ChangeRow } from "#charts/change.ts"
import { useExplanations } from "#figure/explain.ts"
import type { LabColour } from "#figure/lab-colour.ts"
import type { LabNames } from "#figure/lab-names.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { ChangeView, LabChange } from "./change-view.ts"
import { useInScenario } from "./gap-texts.ts"

/** A period by its name: a month, a day, or the week that begins on a day. */
export function usePeriodName(step: ChangeView["step"]): (period: string) => string {
  const { t } = useLingui()
  const format = useFormat()
  return (period) => {
    const date = format.date(period)
    return step === "week" ? t`week of ${date}` : date
  }
}

/** The largest difference between the two, and who came or went. */
export function useChangeSentence(view: ChangeView, names: LabNames, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const inScenario = useInScenario(isScenario)
  const nameOf = usePeriodName(view.step)
  const movement = useMovementText(view, names)
  if (view.before === null || view.after === null) return t`No grant is on record in this range`
  const [before, after] = [nameOf(view.before), nameOf(view.after)]
  if (before === after) return t`One period is set beside itself: ${before}`
  const compared = view.rows.filter(({ difference }) => difference !== null)
  const [largest] = compared
  if (largest === undefined) return t`No lab is on record in both ${before} and ${after}`
  if (largest.difference === 0) {
    return isScenario
      ? t`In the scenario no lab’s grant differs between ${before} and ${after}`
      : t`No lab’s grant differs between ${before} and ${after}`
  }
  const lab = names.label(largest.lab)
  const [from, to] = [format.integer(largest.before ?? 0), format.integer(largest.after ?? 0)]
  const count = format.spelled(compared.length)
  const finding =
    compared.length === 1
      ? t`${lab} went from ${from} to ${to} GPUs between ${before} and ${after}`
      : t`${lab} went from ${from} to ${to} GPUs between ${before} and ${after}, the largest difference of ${count} labs`
  return inScenario([finding, ...movement].join(t`; `))
}

/** Who came and who went between the two periods, by name while that is short. */
function useMovementText({ rows }: ChangeView, names: LabNames): string[] {
  const { t } = useLingui()
  const format = useFormat()
  const listOf = (kind: LabChange["kind"]) => {
    const labs = rows.filter((row) => row.kind === kind).map(({ lab }) => names.label(lab))
    return labs.length > 3 ? format.integer(labs.length) : format.list(labs)
  }
  const [come, gone] = [listOf("appeared"), listOf("vanished")]
  return [...(come === "" ? [] : [t`new: ${come}`]), ...(gone === "" ? [] : [t`gone: ${gone}`])]
}

/** Signed, with a real minus: +80, −80. */
function formatSigned(value: number, integer: (value: number) => string): string {
  const size = integer(Math.abs(value))
  return size === "0" ? "0" : value > 0 ? `+${size}` : `−${size}`
}

interface ChangeRowsOptions {
  names: LabNames
  colourOf: (lab: string) => LabColour
}

/** Rows of the drawing; labs without a difference are left to the table. */
export function useChangeRows({ rows }: ChangeView, { names, colourOf }: ChangeRowsOptions): ChangeRow[] {
  const format = useFormat()
  const words = useKindWords()
  const say = (value: number | null) => (value === null ? "–" : format.integer(value))
  return rows
    .filter(({ kind }) => kind !== "same")
    .map((row) => {
      const amounts = `${say(row.before)} → ${say(row.after)}`
      const difference =
        row.difference === null ? words[row.kind] : formatSigned(row.difference, format.integer)
      const label = names.label(row.lab)
      return {
        id: row.lab,
        label,
        shortLabel: names.short(row.lab),
        ...colourOf(row.lab),
        before: row.before,
        after: row.after,
        amounts,
        difference,
        spoken: `${label}: ${amounts}, ${difference}`,
      }
    })
}

function useKindWords(): Record<LabChange["kind"], string> {
  const { t } = useLingui()
  return {
    changed: "",
    same: t`no difference`,
    appeared: t`new`,
    vanished: t`gone`,
    unrecorded: t`not recorded`,
  }
}

export function useChangeTable(view: ChangeView, names: LabNames, isScenario: boolean): Table {
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = usePeriodName(view.step)
  const words = useKindWords()
  const gpus = { numeric: true, unit: "GPU" }
  const { difference } = useExplanations()
  const [before, after] = [view.before, view.after].map((period) => (period === null ? "–" : nameOf(period)))
  return {
    caption: isScenario
      ? t`Mean GPUs granted per lab in two periods, the largest difference first, scenario`
      : t`Mean GPUs granted per lab in two periods, the largest difference first`,
    columns: [
      { key: "lab", label: t`Lab` },
      { key: "before", label: before ?? "", ...gpus, format: format.integer },
      { key: "after", label: after ?? "", ...gpus, format: format.integer },
      {
        key: "difference",
        label: t`Difference`,
        ...gpus,
        format: (value) => formatSigned(value, format.integer),
        explain: difference("after", "before"),
      },
      { key: "note", label: t`Note` },
    ],
    rows: view.rows.map(({ lab, kind, ...amounts }) => ({
      id: lab,
      cells: { lab: names.label(lab), ...amounts, note: words[kind] || "–" },
    })),
  }
}
