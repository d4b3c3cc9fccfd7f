import { lazy } from "react"
import { eventsQuery } from "#data/events.ts"
import { parsePeopleSearch, usualAsOf } from "#features/attrition/people-params.ts"
import { loadPeople } from "#features/attrition/people-records.ts"
import { defineFigure, hasResource, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { SurvivalBelow } from "./below.tsx"
import { SurvivalControls } from "./controls.tsx"
import { survivalHeight } from "./survival-layout.ts"
import { type SurvivalRecords, toSurvivalView } from "./view.ts"
import { writeSurvival } from "./words.ts"

const parse = onlyParams(parsePeopleSearch, ["asOf", "known", "axis", "npmle", "person"])

/** Per paper the share of authors still at its organisation, as the band that the evidence allows. */
export default defineFigure({
  id: "survival",
  params: parse,
  load: (input: InputOf<typeof parse>, read: Read) => {
    const wantsEvents = input.params.axis === "calendar" && hasResource(input.org, "events")
    return {
      ...loadPeople(input, read),
      ...read({ events: wantsEvents ? eventsQuery(input.org.id) : null }),
    }
  },
  derive: (records: SurvivalRecords, { org, params }: InputOf<typeof parse>) =>
    toSurvivalView(records, { ...params, asOf: params.asOf ?? usualAsOf(org) }),
  words: writeSurvival,
  height: ({ panels }) => survivalHeight(panels.length),
  controls: SurvivalControls,
  below: SurvivalBelow,
  drawing: lazy(() => import("./drawing.tsx")),
})
