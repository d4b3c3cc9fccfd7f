import { useLingui } from "@lingui/react/macro"
import { calendarName } from "#export/calendar-name.ts"
import { saveFile } from "#export/save-file.ts"
import { absoluteAddress } from "#figure/site-address.ts"
import { localePrefix } from "#i18n/locale.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Decisions } from "#model/decision.ts"
import type { Org } from "#model/org.ts"
import { listMeetingDays } from "#words/meeting-days.ts"

interface CalendarButtonProps {
  org: Org
  lab: string
  name: string
  ledger: Decisions
}

/** Meetings and releases as a calendar file. What writes it is loaded when it is asked for. */
export function CalendarButton({ org, lab, name, ledger }: CalendarButtonProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const save = async () => {
    const { toCalendar } = await import("#export/calendar.ts")
    const page = absoluteAddress(`${localePrefix(language.format.locale)}${org.id}/team/${lab}/`)
    const address = (period: string | null) => (period === null ? page : `${page}?period=${period}`)
    const days = listMeetingDays(
      ledger,
      { id: `${org.id}-${lab}`, lab: { id: lab, name }, address },
      language,
    )
    const file = toCalendar({ ...calendarName(name, ledger, language), url: page }, days)
    const stem = `power-draw-${org.id}-${lab}.ics`
    saveFile(
      new Blob([file], { type: "text/calendar;charset=utf-8" }),
      ledger.basis === "scenario" ? `scenario-${stem}` : stem,
    )
  }
  return (
    <button type="button" className="word-button" onClick={() => void save()}>
      {t`Meetings and releases for your calendar (.ics)`}
    </button>
  )
}
