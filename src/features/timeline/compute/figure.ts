import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { ItemPanel } from "#features/timeline/item-panel.tsx"
import { parseTimelineSearch } from "#features/timeline/timeline-params.ts"
import { chooseItem, loadTimeline } from "#features/timeline/timeline-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { computeDotsHeight } from "./compute-dots.ts"
import { toGroups } from "./rows.ts"
import { toComputeView } from "./view.ts"
import { writeCompute } from "./words.ts"

const parse = onlyParams(parseTimelineSearch, ["item"])

/** GPU-hours on record, run by run: published, worked out, estimated; what differs from source to source stands side by side. */
export default defineFigure({
  id: "compute",
  params: parse,
  load: loadTimeline,
  derive: ({ projects }) => {
    const view = toComputeView(projects)
    return view.types.length === 0 ? null : view
  },
  words: writeCompute,
  nothing: ({ t }) => ({ title: t(msg`No GPU-hours are recorded.`) }),
  height: (view, language) => computeDotsHeight(toGroups(view, language)),
  selection: chooseItem,
  panel: ItemPanel,
  drawing: lazy(() => import("./drawing.tsx")),
})
