import { lazy } from "react"
import { parsePeopleSearch, usualAsOf } from "#features/attrition/people-params.ts"
import { colourPapers, loadPeople } from "#features/attrition/people-records.ts"
import { PersonPanel } from "#features/attrition/person-card.tsx"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { LivesControls } from "./controls.tsx"
import { livesHeight } from "./lives-layout.ts"
import { toLivesGroups } from "./rows.ts"
import { toLivesView } from "./view.ts"
import { writeLives } from "./words.ts"

const parse = onlyParams(parsePeopleSearch, ["asOf", "known", "sort", "person", "observation"])

/** Every author of every paper, from sighting to sighting: where each departure lies, and what shows it. */
export default defineFigure({
  id: "lives",
  params: parse,
  load: loadPeople,
  derive: (records, { org, params }) => {
    const { known: knownOn, sort: order = "paper", asOf = usualAsOf(org) } = params
    const view = toLivesView(records.papers.records, records.people.records, { asOf, knownOn, order })
    return { ...view, asOf, knownOn, colourOf: colourPapers(records) }
  },
  words: writeLives,
  height: (view, language) => livesHeight(toLivesGroups(view, language)),
  controls: LivesControls,
  panel: PersonPanel,
  drawing: lazy(() => import("./drawing.tsx")),
  selection: ({ person }, setParams, { groups }) => ({
    selected: groups.flatMap(({ rows }) => rows).find((row) => row.person.id === person)?.id ?? null,
    select: (id) => {
      const [, chosen, observation] = id?.split(".") ?? []
      setParams({ person: chosen, observation })
    },
  }),
})
