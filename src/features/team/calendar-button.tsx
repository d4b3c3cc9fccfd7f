import { Trans, useLingui } from "@lingui/react/macro"
import { saveFile } from "#export/save-file.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Decisions } from "#model/decision.ts"
import type { Org } from "#model/org.ts"

interface CalendarButtonProps {
  org: Org
  lab: string
  name: string
  ledger: Decisions
}

/** Meetings and releases as a calendar file. What writes it is loaded when it is asked for. */
export function CalendarButton({ org, lab, name, ledger }: CalendarButtonProps) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const isScenario = ledger.basis === "scenario"
  const mark = (text: string) => (isScenario ? t`Scenario: ${text}` : text)
  const save = async () => {
    const { listDays, toCalendar } = await import("./calendar.ts")
    const days = listDays(ledger.decisions, lab, ledger, {
      meeting: mark(t`allocation meeting`),
      release: (decision) => {
        const project = decision.project.name[locale]
        return mark(t`planned release of ${project}`)
      },
      text: isScenario ? t`Invented to demonstrate, no record.` : "",
    })
    const stem = `power-draw-${org.id}-${lab}.ics`
    const file = toCalendar(mark(`${name}, Power Draw`), days, ledger.asOf)
    saveFile(
      new Blob([file], { type: "text/calendar;charset=utf-8" }),
      isScenario ? `scenario-${stem}` : stem,
    )
  }
  return (
    <button type="button" className="word-button" onClick={() => void save()}>
      <Trans>Meetings and releases for your calendar (.ics)</Trans>
    </button>
  )
}
