import { memo, type ReactNode, use } from "react"
import type { Org } from "#model/org.ts"
import { isOwnOrg } from "#model/own-org.ts"
import { type FigureListing, opened } from "./feature.ts"
import { Boundary, FigurePlaceholder } from "./figure-boundary.tsx"
import { FigureView } from "./figure-view.tsx"
import { HeldSuspense } from "./held-suspense.tsx"
import { Later } from "./later.tsx"

interface FigureSlotProps {
  listing: FigureListing
  org: Org
  isLater?: boolean
  /** shows under it what a chosen row opens, where no page does */
  hasPanel?: boolean
}

/** One figure out of a list of them, with its code on the way; what fails in it stays in it. */
export const FigureSlot = memo(function FigureSlot(props: FigureSlotProps) {
  return (
    <Boundary>
      <Opened {...props} />
    </Boundary>
  )
})

function Opened({ listing, org, isLater = false, hasPanel = false }: FigureSlotProps) {
  const figure = use(opened(listing)).default
  const { panel: Panel } = figure
  return (
    <>
      <FigureView
        figure={figure}
        org={org}
        isLater={isLater}
        isEmbeddable={listing.isEmbeddable !== false && !isOwnOrg(org.id)}
      />
      {hasPanel && Panel !== undefined && <Panel org={org} />}
    </>
  )
}

interface FiguresInOrderProps {
  figures: readonly FigureListing[]
  org: Org
  /** what a page sets between its figures: by the id of the figure that it stands before or behind */
  before?: Readonly<Record<string, ReactNode>>
  after?: Readonly<Record<string, ReactNode>>
  isLater?: boolean
}

/**
 * The figures of a page, one below the other. Each is shown once those above it are, so that nothing that a reader sees
 * is pushed away by what arrives; all of them are asked for at once.
 */
export function FiguresInOrder({ figures, isLater = false, ...page }: FiguresInOrderProps) {
  const [first, ...rest] = figures
  if (first === undefined) return null
  return (
    <HeldSuspense fallback={<FigurePlaceholder />}>
      <Boundary>
        {page.before?.[first.id]}
        <Later id={first.id} fallback={<FigurePlaceholder />}>
          <FigureSlot listing={first} org={page.org} isLater={isLater} />
        </Later>
        {page.after?.[first.id]}
      </Boundary>
      <FiguresInOrder {...page} figures={rest} isLater />
    </HeldSuspense>
  )
}
