import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import { DaysChoice } from "#features/allocation/days-choice.tsx"
import type { SetParams } from "#figure/use-page-params.ts"
import type { LorenzFigureView } from "./view.ts"

interface LorenzControlsProps {
  view: LorenzFigureView
  setParams: SetParams<Pick<AllocationParams, "over">>
}

/** The days that the means are over. */
export function LorenzControls({ view, setParams }: LorenzControlsProps) {
  return (
    <div className="control-row mt-4">
      <DaysChoice onRecord={view.onRecord} over={view.over} setParams={setParams} />
    </div>
  )
}
