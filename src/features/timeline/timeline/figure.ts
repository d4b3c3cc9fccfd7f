import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { lanesHeight } from "#charts/lanes-layout.ts"
import { ItemPanel } from "#features/timeline/item-panel.tsx"
import { parseTimelineSearch } from "#features/timeline/timeline-params.ts"
import type { TimelineRecords } from "#features/timeline/timeline-records.ts"
import { chooseItem, loadTimeline } from "#features/timeline/timeline-records.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { TimelineControls } from "./controls.tsx"
import { toDrawn } from "./rows.ts"
import { toTimelineFigureView } from "./view.ts"
import { writeTimeline } from "./words.ts"

const parse = onlyParams(parseTimelineSearch, ["lanes", "from", "to", "kinds", "item"])

/** Every project from start to end or release, with its milestones, under the events of the organisation. */
export default defineFigure({
  id: "timeline",
  params: parse,
  load: loadTimeline,
  derive: (records: TimelineRecords, { params }: InputOf<typeof parse>) =>
    toTimelineFigureView(records, params),
  words: writeTimeline,
  nothing: ({ t }) => ({ title: t(msg`No project and no event is recorded.`) }),
  height: (view, language) => lanesHeight(toDrawn(view, language)),
  controls: TimelineControls,
  selection: chooseItem,
  panel: ItemPanel,
  drawing: lazy(() => import("./drawing.tsx")),
})
