import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { lanesHeight } from "#charts/lanes-layout.ts"
import { ItemPanel } from "#features/timeline/item-panel.tsx"
import { parseTimelineSearch } from "#features/timeline/timeline-params.ts"
import { chooseItem, loadTimeline } from "#features/timeline/timeline-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { toDrawn } from "./rows.ts"
import { toCapacityView } from "./view.ts"
import { writeCapacity } from "./words.ts"

const parse = onlyParams(parseTimelineSearch, ["item"])

/** What was said of clusters and when: promises with their dates, and what was later said to run. */
export default defineFigure({
  id: "capacity",
  params: parse,
  load: loadTimeline,
  derive: ({ clusters }) => {
    const view = toCapacityView(clusters)
    return view === null ? null : { ...view, clusters }
  },
  words: writeCapacity,
  nothing: ({ t }) => ({ title: t(msg`No cluster is recorded.`) }),
  height: (view, language) => lanesHeight(toDrawn(view, language)),
  selection: chooseItem,
  panel: ItemPanel,
  drawing: lazy(() => import("./drawing.tsx")),
})
