import { useLingui } from "@lingui/react/macro"
import type { ComponentProps } from "react"
import StackedStepsChart from "#charts/stacked-steps-chart.tsx"
import type { MainParams } from "#features/allocation/allocation-view.ts"
import { measureWords } from "#features/allocation/measure-names.ts"
import type { Selection } from "#figure/selection.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import type { MainView } from "./amounts.ts"
import type { MarkedMove } from "./marked-move.ts"

type StackProps = ComponentProps<typeof StackedStepsChart>

interface MainStackProps
  extends Pick<StackProps, "width" | "series" | "height" | "formatAmount" | "onReset"> {
  onIsolate: NonNullable<StackProps["onIsolate"]>
  onZoom: NonNullable<StackProps["onZoom"]>
  view: MainView
  choices: MainParams
  /** the layers that are laid over; empty where they are not asked for */
  runs: StackProps["runs"]
  events: NonNullable<NonNullable<StackProps["layers"]>["events"]>
  hasCapacity: boolean
  excluded: readonly { from: number; to: number }[]
  /** the re-allocation that is selected below */
  marked: MarkedMove | null
  /** last day of what is shown, which ends the axis of a short range */
  lastDay: string
  sentence: string
  subtitle: string
  isScenario: boolean
  /** every lab is shown */
  isAll: boolean
  selection: Selection
}

/** The labs’ amounts stacked over time, or as shares of all. */
export default function MainStack({ view, choices, hasCapacity, selection, ...props }: MainStackProps) {
  const { t } = useLingui()
  const format = useFormat()
  const isShortRange = view.end - (view.rows[0]?.at ?? 0) < 100
  const what = measureWords(useLanguage())[choices.measure]
  const amountUnit = choices.unit === "gpus" ? t`GPUs` : t`GPU-hours`
  return (
    <StackedStepsChart
      width={props.width}
      rows={view.rows.map(({ period, at, values, capacity }) => ({
        ...{ id: period, at, values, capacity: hasCapacity ? capacity : null },
        // written when it is read out
        get label() {
          return format.date(period)
        },
      }))}
      end={view.end}
      series={props.series}
      runs={props.runs}
      layers={{
        excluded: props.excluded,
        events: props.events,
        ...(props.marked === null ? {} : { marked: props.marked.at }),
      }}
      texts={{
        name: props.sentence,
        description: props.subtitle,
        unit: choices.view === "share" ? "%" : amountUnit,
        stamp: props.isScenario ? t`Scenario, invented to demonstrate` : null,
        total: choices.view === "share" || !props.isAll ? t`together` : t`all ${amountUnit} ${what}`,
        capacity: hasCapacity ? t`capacity: reported figures, growth in between assumed` : null,
        capacityShort: hasCapacity ? t`capacity, partly assumed` : null,
      }}
      height={props.height}
      formatAmount={props.formatAmount}
      formatTick={(day, isShort) =>
        isShortRange
          ? format.date(fromDayNumber(day), props.lastDay)
          : format.axisMonth(fromDayNumber(day), isShort)
      }
      selected={selection.selected}
      onSelect={selection.select}
      again={selection.again}
      {...(choices.view === "absolute" && { formatPart: format.percent })}
      onIsolate={props.onIsolate}
      onZoom={props.onZoom}
      {...(props.onReset !== undefined && { onReset: props.onReset })}
    />
  )
}
