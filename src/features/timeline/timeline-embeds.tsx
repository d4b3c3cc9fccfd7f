import type { Org } from "#model/org.ts"
import { ItemPanel } from "./item-panel.tsx"
import { RivalryFigure } from "./rivalry-figure.tsx"
import { TimelineData } from "./timeline-data.tsx"
import { TimelineFigure } from "./timeline-figure.tsx"

/* The figures of the timeline alone, by the same address; what is chosen opens under them. */

export function TimelineEmbed({ org }: { org: Org }) {
  return (
    <TimelineData org={org}>
      {(context) => (
        <>
          <TimelineFigure {...context} />
          <ItemPanel {...context} />
        </>
      )}
    </TimelineData>
  )
}

export function RivalryEmbed({ org }: { org: Org }) {
  return (
    <TimelineData org={org}>
      {(context) => (
        <>
          <RivalryFigure {...context} />
          <ItemPanel {...context} />
        </>
      )}
    </TimelineData>
  )
}
