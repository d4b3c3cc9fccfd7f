import { useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { Figure } from "./figure.tsx"
import { type LadderLevels, useLadderLevels } from "./ladder-levels.ts"
import { useOutcomeNames } from "./outcome-names.ts"
import type { Table } from "./table.ts"

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
  /** the drawing of the levels: a frame draws nothing itself */
  draw: (levels: LadderLevels) => ReactNode
}

/** The levels one appeal climbed: who heard it, for how long, and what came of it. */
export function LadderFigure({ id, org, appeal, asOf, isScenario, subject, ...props }: LadderFigureProps) {
  const { t } = useLingui()
  const format = useFormat()
  const sentence = useSentence(appeal, subject, isScenario)
  const [filed, asked] = [format.date(appeal.filedOn), format.integer(appeal.asked)]
  const subtitle = t`Appeal of ${filed} for ${asked} more GPUs. Levels upward, days from left to right. Roles, never persons.`
  const levels = useLadderLevels({
    org: org.id,
    appeal,
    asOf,
    isScenario,
    name: sentence,
    description: subtitle,
  })
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
      {props.draw(levels)}
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
