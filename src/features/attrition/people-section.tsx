import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import type { Org } from "#model/org.ts"
import { AsOfControls } from "./as-of-controls.tsx"
import { FlowFigure } from "./flow-figure.tsx"
import { LivesFigure } from "./lives-figure.tsx"
import { PeopleData } from "./people-data.tsx"
import { PersonCard } from "./person-card.tsx"
import { PressFigure } from "./press-figure.tsx"
import { RosterFigure } from "./roster-figure.tsx"
import { SurvivalFigure } from "./survival-figure.tsx"

/** The people of the page: their lives, the one whose card is open, the roster. */
export function PeopleSection({ org }: { org: Org }) {
  return (
    <PeopleData org={org}>
      {(context) => (
        <>
          <RejectedNotice rejected={context.rejected} />
          <RefusedNotice refused={context.refused} />
          <AsOfControls {...context} />
          <FigureBoundary height={{ wide: 1080, narrow: 1900 }}>
            <LivesFigure {...context} />
          </FigureBoundary>
          <FigureBoundary height={{ wide: 0, narrow: 0 }}>
            <PersonCard {...context} />
          </FigureBoundary>
          <FigureBoundary height={{ wide: 404, narrow: 808 }}>
            <SurvivalFigure {...context} />
          </FigureBoundary>
          <FigureBoundary height={{ wide: 640, narrow: 640 }}>
            <RosterFigure {...context} />
          </FigureBoundary>
          <FigureBoundary height={{ wide: 500, narrow: 700 }}>
            <FlowFigure {...context} />
          </FigureBoundary>
          <FigureBoundary height={{ wide: 900, narrow: 1600 }}>
            <PressFigure {...context} />
          </FigureBoundary>
        </>
      )}
    </PeopleData>
  )
}
