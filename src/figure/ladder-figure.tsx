import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { outcomeNames } from "#words/outcome-names.ts"
import type { Table } from "#words/table.ts"
import { Figure } from "./figure.tsx"
import { type LadderLevels, useLadderLevels } from "./ladder-levels.ts"

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
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const sentence = writeSentence(appeal, subject, isScenario, language)
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
      table={toTable(appeal, asOf, isScenario, language)}
      source={props.source}
      bases={[isScenario ? "scenario" : "reported"]}
      dataVersion={org.version}
    >
      {props.draw(levels)}
    </Figure>
  )
}

function writeSentence(
  { steps, outcome, delta }: Appeal,
  subject: string,
  isScenario: boolean,
  { t, format }: Language,
): string {
  const last = steps.at(-1)
  const [levels, role] = [format.spelled(steps.length), last?.heardBy[format.locale] ?? ""]
  const won = format.integer(delta ?? 0)
  const text =
    outcome === "pending"
      ? t(msg`${subject}: the appeal has reached level ${levels} and is now with the ${role}`)
      : outcome === "withdrawn"
        ? t(msg`${subject}: the appeal was withdrawn at level ${levels}`)
        : outcome === "denied"
          ? t(msg`${subject}: the appeal was denied at level ${levels}, by the ${role}`)
          : t(msg`${subject}: the appeal won ${won} GPUs at level ${levels}, from the ${role}`)
  return isScenario ? t(msg`In the scenario, ${text}`) : text
}

function toTable({ steps }: Appeal, asOf: string, isScenario: boolean, language: Language): Table {
  const { t, format } = language
  const date = { type: "date" as const, formatText: format.date }
  const outcomes = outcomeNames(language)
  return {
    caption: isScenario ? t(msg`The levels of the appeal, scenario`) : t(msg`The levels of the appeal`),
    columns: [
      { key: "level", label: t(msg`Level`), numeric: true, format: format.integer },
      { key: "heardBy", label: t(msg`Heard by`) },
      { key: "from", label: t(msg`From`), ...date },
      { key: "to", label: t(msg`To`), ...date },
      { key: "days", label: t(msg`Days`), numeric: true, format: format.integer, unit: "day" },
      { key: "outcome", label: t(msg`Outcome`) },
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
