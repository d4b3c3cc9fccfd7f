import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import StepPanelsChart from "#charts/step-panels-chart.tsx"
import type { Selection } from "#figure/selection.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { fromDayNumber } from "#model/edtf.ts"
import type { LabColour } from "#words/lab-colour.ts"
import type { LabNames } from "#words/lab-names.ts"
import type { MainView } from "./amounts.ts"
import type { MarkedMove } from "./marked-move.ts"

interface MainPanelsProps {
  /** of the space it has, in CSS pixels */
  width: number
  view: MainView
  names: LabNames
  colourOf: (lab: string) => LabColour
  excluded: readonly { from: number; to: number; keys: readonly string[] }[]
  /** the re-allocation that is selected below: its day and its two labs */
  marked: MarkedMove | null
  sentence: string
  subtitle: string
  isScenario: boolean
  formatAmount: (value: number, isShort: boolean) => string
  selection: Selection
  onZoom: (first: string, last: string) => void
  onReset?: () => void
}

/** One panel per lab, all on one axis, largest first; the marked re-allocation stands out by its date. */
export function MainPanels({
  width,
  view,
  names,
  colourOf,
  excluded,
  sentence,
  subtitle,
  isScenario,
  formatAmount,
  marked,
  selection,
  onZoom,
  onReset,
}: MainPanelsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const summarise = writeSummary(formatAmount, language)
  const days = view.rows.map((row) => row.at)
  const panels = view.labs.map((lab) => {
    const values = view.amounts.get(lab) ?? []
    return {
      key: lab,
      label: names.short(lab),
      values,
      summary: summarise(values),
      ...(marked?.labs.includes(lab) ? { marked: marked.at } : {}),
      ...colourOf(lab),
    }
  })
  const max = panels.reduce((most, panel) => Math.max(most, highestOf(panel.values)), 1)
  const stamp = isScenario ? { stamp: t`Scenario, invented to demonstrate` } : {}
  return (
    <StepPanelsChart
      width={width}
      panels={panels}
      at={days}
      end={view.end}
      max={max}
      excluded={excluded}
      ticks={{
        first: format.axisMonth(fromDayNumber(days[0] ?? 0)),
        last: format.axisMonth(fromDayNumber(view.end - 1)),
      }}
      periods={view.rows.map(({ period }) => ({
        id: period,
        // written when it is read out
        get label() {
          return format.date(period)
        },
      }))}
      selected={selection.selected}
      onSelect={selection.select}
      onZoom={onZoom}
      {...(onReset !== undefined && { onReset })}
      texts={{ name: sentence, description: subtitle, missing: t`not recorded`, ...stamp }}
      formatAmount={(value) => formatAmount(value, true)}
    />
  )
}

/** The largest amount on record, 0 without any: a long record is more than a call takes arguments. */
function highestOf(values: readonly (number | null)[]): number {
  let most = 0
  for (const value of values) if (value !== null && value > most) most = value
  return most
}

/** “128 → 216”, “96, at most 176”, “56 throughout”. */
function writeSummary(
  formatAmount: (value: number, isShort: boolean) => string,
  { t }: Language,
): (values: readonly (number | null)[]) => string {
  return (values) => {
    const isRecorded = (value: number | null) => value !== null
    const [first, last] = [values.find(isRecorded) ?? null, values.findLast(isRecorded) ?? null]
    if (first === null || last === null) return t(msg`not recorded`)
    const highest = highestOf(values)
    const [start, end, top] = writeEach([first, last, highest], (value) => formatAmount(value, false))
    if (values.every((value) => value === null || value === first)) {
      // a lab that came later or went earlier did not hold its grant throughout
      return values[0] === null || values.at(-1) === null ? (start ?? "") : t(msg`${start} throughout`)
    }
    const ends = first === last ? start : `${start} → ${end}`
    return highest > Math.max(first, last) ? t(msg`${ends}, at most ${top}`) : (ends ?? "")
  }
}
