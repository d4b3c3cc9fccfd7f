import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { lanesHeight } from "#charts/lanes-layout.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { ItemPanel } from "#features/timeline/item-panel.tsx"
import { chosenOf, parseTimelineSearch, RIVALRY_LAYERS } from "#features/timeline/timeline-params.ts"
import { chooseItem, loadTimeline } from "#features/timeline/timeline-records.ts"
import { defineFigure, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { RivalryControls } from "./controls.tsx"
import { toDrawn } from "./rows.ts"
import { toRivalryView } from "./view.ts"
import { writeRivalry } from "./words.ts"

const parse = onlyParams(parseTimelineSearch, ["rivalry", "item"])

/** The timeline with the authors of the two projects. */
function load(input: InputOf<typeof parse>, read: Read) {
  return {
    ...loadTimeline(input, read),
    ...read({ papers: papersQuery(input.org.id), people: peopleQuery(input.org.id) }),
  }
}

/** The two projects of the quarrel on one axis: runs, departures, clusters, reorganisations. */
export default defineFigure({
  id: "rivalry",
  params: parse,
  load,
  derive: ({ papers, people, ...records }: ReturnType<typeof load>, { params }: InputOf<typeof parse>) => {
    const view = toRivalryView({ ...records, papers: papers.records, people: people.records })
    return view === null ? null : { ...view, layers: chosenOf(params.rivalry, RIVALRY_LAYERS) }
  },
  words: writeRivalry,
  nothing: ({ t }) => ({ title: t(msg`There are no two projects whose authors are followed.`) }),
  height: (view, language) => lanesHeight(toDrawn(view, language)),
  controls: RivalryControls,
  selection: chooseItem,
  panel: ItemPanel,
  drawing: lazy(() => import("./drawing.tsx")),
})
