import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Basis } from "#model/basis.ts"
import type { Appeal } from "#model/decision.ts"
import { toDayNumber } from "#model/edtf.ts"
import { inScenario } from "./in-scenario.ts"
import { outcomeNames } from "./outcome-names.ts"
import type { Table } from "./table.ts"

/** One appeal as a figure shows it. */
export interface LadderFacts {
  appeal: Appeal
  /** the present day */
  asOf: string
  isScenario: boolean
}

/** What is said of the levels one appeal climbed; `subject` is who appealed: “FAIR Paris”, “your lab”. */
export function writeLadder({ appeal, asOf, isScenario }: LadderFacts, subject: string, language: Language) {
  const { t, format } = language
  const [filed, asked] = [format.date(appeal.filedOn), format.integer(appeal.asked)]
  const basis: Basis = isScenario ? "scenario" : "reported"
  return {
    sentence: writeSentence(appeal, subject, isScenario, language),
    subtitle: t(
      msg`Appeal of ${filed} for ${asked} more GPUs. Levels upward, days from left to right. Roles, never persons.`,
    ),
    table: toTable(appeal, asOf, isScenario, language),
    bases: [basis],
    file: ["days-per-level", appeal.id],
  }
}

function writeSentence(
  { steps, outcome, delta }: Appeal,
  subject: string,
  isScenario: boolean,
  language: Language,
): string {
  const { t, format } = language
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
  return inScenario(text, isScenario, language)
}

function toTable({ steps }: Appeal, asOf: string, isScenario: boolean, language: Language): Table {
  const { t, format } = language
  const date = { type: "date" as const, formatText: format.date }
  const outcomes = outcomeNames(language)
  return {
    caption: isScenario ? t(msg`The levels of the appeal, scenario`) : t(msg`The levels of the appeal`),
    columns: [
      { key: "level", label: t(msg`Level`), numeric: true, format: format.integer, unit: "rank" },
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
