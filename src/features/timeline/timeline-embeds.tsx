import type { ComponentType } from "react"
import type { Org } from "#model/org.ts"
import { CapacityFigure } from "./capacity-figure.tsx"
import { ComputeFigure } from "./compute-figure.tsx"
import { ItemPanel } from "./item-panel.tsx"
import { RivalryFigure } from "./rivalry-figure.tsx"
import { type TimelineContext, TimelineData } from "./timeline-data.tsx"
import { TimelineFigure } from "./timeline-figure.tsx"

/* The figures of the timeline alone, by the same address; what is chosen opens under them. */

export const TimelineEmbed = withPanel(TimelineFigure)
export const RivalryEmbed = withPanel(RivalryFigure)
export const ComputeEmbed = withPanel(ComputeFigure)
export const CapacityEmbed = withPanel(CapacityFigure)

function withPanel(Drawn: ComponentType<TimelineContext>) {
  return function TimelinePart({ org }: { org: Org }) {
    return (
      <TimelineData org={org}>
        {(context) => (
          <>
            <Drawn {...context} />
            <ItemPanel {...context} />
          </>
        )}
      </TimelineData>
    )
  }
}
