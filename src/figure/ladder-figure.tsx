import { useLingui } from "@lingui/react/macro"
import type { ComponentType, ReactNode } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Appeal, AppealStep } from "#model/decision.ts"
import { fromDayNumber, toDayNumber } from "#model/edtf.ts"
import { Figure } from "./figure.tsx"
import { useOutcomeNames } from "./outcome-names.ts"
import type { Table } from "./table-twin.tsx"
import { useLabColours } from "./use-lab-colours.ts"

/** The drawing, handed in by the feature: a frame draws nothing itself. */
export interface LadderDrawingProps {
  steps: readonly {
    id: string
    level: string
    heardBy: string
    from: number
    to: number
    isOpen: boolean
    note: string
    spoken: string
  }[]
  today: { at: number; label: string }
  from: number
  to: number
  fill: string
  texts: { name: string; description: string; stamp: string | null }
  formatDay: (day: number) => string
}

interface LadderFigureProps {
  id: string
  org: { id: string; version: string }
  appeal: Appeal
  /** the present day */
  asOf: string
  isScenario: boolean
  /** who appealed, as the sentence calls it: “FAIR Paris”, “Your lab” */
  subject: string
  height: { wide: number; narrow: number }
  source: ReactNode
  Drawing: ComponentType<LadderDrawingProps>
}

/** The levels one appeal climbed: who heard it, for how long, and what came of it. */
export function LadderFigure({ id, org, appeal, asOf, isScenario, subject, ...props }: LadderFigureProps) {
  const { t } = useLingui()
  const format = useFormat()
  const noteOf = useStepNotes(appeal, asOf)
  const sentence = useSentence(appeal, subject, isScenario)
  const [filed, asked] = [format.date(appeal.filedOn), format.integer(appeal.asked)]
  const subtitle = t`Appeal of ${filed} for ${asked} more GPUs. Levels upward, days from left to right. Roles, never persons.`
  const last = appeal.steps.at(-1)
  const colourOf = useLabColours(org.id)
  const end = toDayNumber(last?.to ?? asOf)
  const { locale } = format
  return (
    <Figure
      id={id}
      sentence={sentence}
      subtitle={subtitle}
      height={props.height}
      table={useTable(appeal, asOf, isScenario)}
      source={props.source}
      bases={[isScenario ? "scenario" : "reported"]}
      dataVersion={org.version}
    >
      <props.Drawing
        steps={appeal.steps.map((step) => {
          const number = format.integer(step.level)
          const level = t`Level ${number}`
          return {
            id: String(step.level),
            level,
            heardBy: step.heardBy[locale],
            from: toDayNumber(step.from),
            to: toDayNumber(step.to ?? asOf),
            isOpen: step.to === null,
            note: noteOf(step),
            spoken: `${level}, ${step.heardBy[locale]}: ${noteOf(step)}`,
          }
        })}
        today={{ at: toDayNumber(asOf), label: isScenario ? t`the scenario’s today` : t`today` }}
        from={toDayNumber(appeal.filedOn)}
        to={end + (last?.to === null ? 2 : 1)}
        fill={colourOf(appeal.lab).fill}
        texts={{
          name: sentence,
          description: subtitle,
          stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
        }}
        formatDay={(day) => format.date(fromDayNumber(day), asOf)}
      />
    </Figure>
  )
}

function useSentence({ steps, outcome, delta }: Appeal, subject: string, isScenario: boolean): string {
  const { t } = useLingui()
  const format = useFormat()
  const last = steps.at(-1)
  const [levels, role] = [format.spelled(steps.length), last?.heardBy[format.locale] ?? ""]
  const won = format.integer(delta ?? 0)
  const text =
    outcome === "pending"
      ? t`${subject}: the appeal has reached level ${levels} and is now with the ${role}`
      : outcome === "withdrawn"
        ? t`${subject}: the appeal was withdrawn at level ${levels}`
        : outcome === "denied"
          ? t`${subject}: the appeal was denied at level ${levels}, by the ${role}`
          : t`${subject}: the appeal won ${won} GPUs at level ${levels}, from the ${role}`
  return isScenario ? t`In the scenario, ${text}` : text
}

/** “passed up after 3 days”, “open for 10 days: 640 asked”. */
function useStepNotes({ asked, delta }: Appeal, asOf: string): (step: AppealStep) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ from, to, outcome }) => {
    const days = format.days(toDayNumber(to ?? asOf) - toDayNumber(from))
    const [want, won] = [format.integer(asked), format.integer(delta ?? 0)]
    switch (outcome) {
      case "passed-up":
        return t`passed up after ${days}`
      case "pending":
        return t`open for ${days}: ${want} asked`
      case "denied":
        return t`denied after ${days}`
      case "withdrawn":
        return t`withdrawn after ${days}`
      case "granted":
        return t`granted after ${days}: +${won}`
      case "granted-in-part":
        return t`granted in part after ${days}: +${won} of ${want}`
    }
  }
}

function useTable({ steps }: Appeal, asOf: string, isScenario: boolean): Table {
  const { t } = useLingui()
  const format = useFormat()
  const date = { type: "date" as const, formatText: format.date }
  const outcomes = useOutcomeNames()
  return {
    caption: isScenario ? t`The levels of the appeal, scenario` : t`The levels of the appeal`,
    columns: [
      { key: "level", label: t`Level`, numeric: true, format: format.integer },
      { key: "heardBy", label: t`Heard by` },
      { key: "from", label: t`From`, ...date },
      { key: "to", label: t`To`, ...date },
      { key: "days", label: t`Days`, numeric: true, format: format.integer, unit: "day" },
      { key: "outcome", label: t`Outcome` },
    ],
    rows: steps.map(({ level, heardBy, from, to, outcome }) => ({
      id: String(level),
      cells: {
        level,
        heardBy: heardBy[format.locale],
        from,
        to,
        days: toDayNumber(to ?? asOf) - toDayNumber(from),
        outcome: outcomes[outcome],
      },
    })),
  }
}
