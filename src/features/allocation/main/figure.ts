import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { STACK_HEIGHT } from "#charts/stacked-steps.ts"
import { stepPanelsHeight } from "#charts/step-panels.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { parseAllocationSearch } from "#features/allocation/allocation-params.ts"
import { loadContext, loadPools } from "#features/allocation/allocation-records.ts"
import { toWholeRequest } from "#features/allocation/allocation-view.ts"
import { defineFigure, type InputOf, type Read } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { MainBelow } from "./below.tsx"
import { MainControls } from "./controls.tsx"
import { leadToDecisions } from "./lead.ts"
import { type MainRecords, toMainFigureView } from "./view.ts"
import { writeMain } from "./words.ts"

const parse = onlyParams(parseAllocationSearch, [
  ...(["measure", "view", "unit", "step", "from", "to", "labs", "lab", "layers", "move"] as const),
])

/** Amounts per lab over time: stacked, as shares, or one panel per lab. */
export default defineFigure({
  id: "allocation",
  params: parse,
  load: (input: InputOf<typeof parse>, read: Read) => {
    const context = loadContext(input, read)
    const { params } = input
    const isWhole = params.measure !== "used" && params.measure !== "queued"
    const pools = isWhole ? { pools: [] } : loadPools(context, read)
    const whole = toWholeRequest(context.request, params, context.available)
    return {
      ...context,
      ...pools,
      ...read({
        data: allocationsQuery(context.request),
        whole: whole === null ? null : allocationsQuery(whole),
      }),
    }
  },
  derive: (records: MainRecords, { params }: InputOf<typeof parse>) => toMainFigureView(records, params),
  words: writeMain,
  nothing: ({ t }) => ({
    title: t(msg`Nothing is recorded in this range.`),
    action: { label: t(msg`Show the whole record`), patch: { from: undefined, to: undefined } },
  }),
  height: ({ choices, labs, isScenario }) =>
    choices.view === "panels" ? stepPanelsHeight(labs.length, isScenario) : STACK_HEIGHT,
  controls: MainControls,
  lead: leadToDecisions,
  below: MainBelow,
  drawing: lazy(() => import("./drawing.tsx")),
})
