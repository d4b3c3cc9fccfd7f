import { lazy } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { stepPanelsHeight } from "#charts/step-panels.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { parseNothing } from "#figure/use-page-params.ts"
import { toClustersView } from "./view.ts"
import { writeClusters } from "./words.ts"

const SHOWN = 5

/** Granted GPUs by day of the five largest labs, one panel each. */
export default defineFigure({
  id: "clusters",
  params: parseNothing,
  load: ({ org }, read) =>
    read({ data: allocationsQuery({ org: org.id, step: "day" }), nodes: labsQuery(org.id) }),
  derive: ({ data, nodes }) => {
    const view = toClustersView(data)
    const shown = view.labs.slice(0, SHOWN)
    const caveats = listAnomalies(data, ["granted"], "caveat").filter(({ labs }) =>
      shown.some(({ lab }) => labs.includes(lab)),
    )
    return { ...view, data, nodes, shown, caveats }
  },
  words: writeClusters,
  height: ({ shown }) => stepPanelsHeight(shown.length, false),
  drawing: lazy(() => import("./drawing.tsx")),
})
