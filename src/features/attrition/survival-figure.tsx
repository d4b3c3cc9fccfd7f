import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import type { SurvivalPlot } from "#charts/survival-chart.tsx"
import { survivalHeight } from "#charts/survival-layout.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber, toDayNumber } from "#model/edtf.ts"
import type { PeopleContext } from "./people-data.tsx"
import {
  CountedPeople,
  EstimateNote,
  EventNotes,
  SurvivalControls,
  SurvivalMethod,
} from "./survival-parts.tsx"
import { toSurvivalTable, writeSurvivalNote, writeSurvivalSentence } from "./survival-texts.ts"
import { LAST_MONTH, MONTH, type SurvivalPanel, toSurvivalPanels } from "./survival-view.ts"
import { type SurvivalEvent, useSurvivalEvents } from "./use-survival-events.ts"

const SurvivalChart = lazy(() => import("#charts/survival-chart.tsx"))

/** Per paper the share of authors still at its organisation, as the band that the evidence allows. */
export function SurvivalFigure(context: PeopleContext) {
  const language = useLanguage()
  const { org, papers, people, asOf, params } = context
  const { t } = useLingui()
  const format = useFormat()
  const noteOf = writeSurvivalNote(language)
  const { known: knownOn } = params
  const panels = useMemo(
    () => toSurvivalPanels(papers, people, { asOf, knownOn }),
    [papers, people, asOf, knownOn],
  )
  const sentence = writeSurvivalSentence(panels, language)
  const name = papers[0]?.org ?? ""
  const subtitle = t`Share of authors still at ${name}, by months since publication. The band runs from the earliest to the latest departures that the evidence allows; no assumption is made about those not seen again.`
  const events = useSurvivalEvents(org, params.axis === "calendar")
  const plots = toPlots(panels, context, events, language)
  const sources = [...new Set(people.flatMap((person) => person.observations.flatMap((o) => o.sources)))]
  return (
    <Figure
      id="survival"
      sentence={sentence}
      subtitle={subtitle}
      controls={<SurvivalControls {...context} />}
      howToRead={
        <>
          <ul className="mt-4 list-none p-0 text-small text-ink2">
            {panels.map((panel) => (
              <li key={panel.paper.id}>{noteOf(panel)}</li>
            ))}
          </ul>
          {params.npmle === "on" && <EstimateNote />}
          <SurvivalMethod />
        </>
      }
      height={survivalHeight(panels.length)}
      table={toSurvivalTable(panels, language)}
      source={
        <>
          <Trans>
            affiliations on papers, official pages, press reports, repositories owned by organisations:
          </Trans>{" "}
          <SourceLinks org={org.id} ids={sources} most={2} more={(count) => t`and ${count} more`} />
        </>
      }
      bases={["derived"]}
      terms={["interval", "status", "censored", "npmle", "restricted-mean"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <>
          <SurvivalChart
            plots={plots}
            lastMonth={LAST_MONTH}
            texts={{
              name: sentence,
              description: subtitle,
              axis: params.axis === "calendar" ? "" : t`months since publication`,
              asOf: format.date(asOf),
              rows: [t`Seen at ${name}`, t`Open`, t`Gone`],
            }}
            formatShare={format.percent}
            choice={{ selected, onSelect: select }}
          />
          <EventNotes org={org} events={events} />
          <CountedPeople panels={panels} selected={selected} context={context} />
        </>
      )}
    </Figure>
  )
}

function toPlots(
  panels: readonly SurvivalPanel[],
  { params, colourOf }: PeopleContext,
  events: readonly SurvivalEvent[],
  { t, format }: Language,
): SurvivalPlot[] {
  return panels.map(({ paper, authors, earliest, latest, estimate, asOf, counts }) => {
    const { shortTitle } = paper
    const start = toDayNumber(paper.published)
    return {
      id: paper.id,
      label: t(msg`${shortTitle}, ${authors} authors`),
      ...colourOf(paper),
      earliest,
      latest,
      estimate: params.npmle === "on" ? estimate : [],
      events: events.flatMap(({ day, number }) => {
        const months = (day - start) / MONTH
        return months >= 0 && months <= LAST_MONTH ? [{ months, number }] : []
      }),
      asOf,
      columns: counts.map(({ id, months, seen, open, gone }) => ({
        id,
        months,
        tick:
          params.axis === "calendar"
            ? format.axisMonth(fromDayNumber(start + Math.round(months * MONTH)), true)
            : String(months),
        values: [seen, open, gone],
        spoken: t(msg`${shortTitle}, after ${months} months: ${seen} seen later, ${open} open, ${gone} gone`),
      })),
    }
  })
}
