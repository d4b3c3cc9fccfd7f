import { useLingui } from "@lingui/react/macro"
import type { GapRow } from "#charts/gap-rows.ts"
import type { LabColour } from "#figure/lab-colour.ts"
import type { LabNames } from "#figure/lab-names.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { GapLab, GapView } from "./gap-view.ts"

interface GapRowsOptions {
  names: LabNames
  colourOf: (lab: string) => LabColour
}

/** The rows of the drawing with their texts. A measure some labs lack is named on their rows. */
export function useGapRows({ rows, recorded }: GapView, { names, colourOf }: GapRowsOptions): GapRow[] {
  const labelsOf = useLabels(recorded)
  const ratesOf = useRates(recorded)
  const speak = useSpoken()
  return rows.map((row) => ({
    id: row.lab,
    label: names.label(row.lab),
    shortLabel: names.short(row.lab),
    ...colourOf(row.lab),
    requested: row.requested,
    granted: row.granted,
    used: row.used,
    labels: labelsOf(row),
    ...ratesOf(row),
    spoken: `${names.label(row.lab)}: ${speak(row, recorded)}`,
  }))
}

function useLabels(recorded: GapView["recorded"]): (row: GapLab) => GapRow["labels"] {
  const { t } = useLingui()
  const format = useFormat()
  return (row) => {
    // in the usual order the places say which is which; in any other, words do
    const isUsual = row.used !== null && row.granted !== null && row.used <= row.granted
    const needsWords = recorded.has("used") && !isUsual
    const [requested, granted, used] = [row.requested, row.granted, row.used].map((value) =>
      value === null ? null : format.integer(value),
    )
    return {
      requested: recorded.has("requested") ? (requested ?? t`request not recorded`) : null,
      granted:
        granted === null ? t`grant not recorded` : needsWords ? t`granted ${granted}` : (granted ?? null),
      used: !recorded.has("used")
        ? null
        : used === null
          ? t`use not recorded`
          : needsWords
            ? t`used ${used}`
            : (used ?? null),
    }
  }
}

function useRates(recorded: GapView["recorded"]): (row: GapLab) => Pick<GapRow, "rates" | "rateLine"> {
  const { t } = useLingui()
  const format = useFormat()
  const textOf = (rate: number | null) => (rate === null ? t`not recorded` : format.percent(rate))
  return (row) => {
    const [grantRate, useRate] = [textOf(row.grantRate), textOf(row.useRate)]
    const columns = [
      ...(recorded.has("requested") ? [{ rate: row.grantRate, line: t`grant rate ${grantRate}` }] : []),
      ...(recorded.has("used") ? [{ rate: row.useRate, line: t`use rate ${useRate}` }] : []),
    ]
    const known = columns.filter(({ rate }) => rate !== null)
    return {
      rates: columns.map(({ rate }) => ({ text: textOf(rate), isKnown: rate !== null })),
      rateLine: known.map(({ line }) => line).join(" · "),
    }
  }
}

/** The row in words, for the live text. */
function useSpoken(): (row: GapLab, recorded: GapView["recorded"]) => string {
  const { t } = useLingui()
  const format = useFormat()
  return (row, recorded) => {
    const amount = (value: number | null) => (value === null ? t`not recorded` : format.integer(value))
    const rate = (value: number | null) => (value === null ? t`not recorded` : format.percent(value))
    const [asked, granted, used] = [amount(row.requested), amount(row.granted), amount(row.used)]
    const [grantRate, useRate] = [rate(row.grantRate), rate(row.useRate)]
    return [
      ...(recorded.has("requested") ? [t`asked ${asked}`] : []),
      t`granted ${granted}`,
      ...(recorded.has("used") ? [t`used ${used}`] : []),
      ...(recorded.has("requested") ? [t`grant rate ${grantRate}`] : []),
      ...(recorded.has("used") ? [t`use rate ${useRate}`] : []),
    ].join(", ")
  }
}
