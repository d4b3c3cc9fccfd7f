import { Suspense } from "react"
import { expect } from "vitest"
import { FIGURES, PAGES } from "#app/features.ts"
import { ListedPage } from "#app/org-page.tsx"
import type { FigureListing } from "#figure/feature.ts"
import { FigureSlot } from "#figure/figure-slot.tsx"
import { FiguresContext } from "#figure/figures-context.ts"
import type { Org } from "#model/org.ts"
import { type RenderOptions, render } from "./render-part.tsx"

/** Draws a page of the listing by its path, for an organisation, without the shell around it. */
export function renderPage(
  path: string,
  org: Org,
  { figures = FIGURES, ...options }: RenderOptions & { figures?: readonly FigureListing[] } = {},
) {
  const page = PAGES.find((listing) => listing.path === path) ?? expect.fail(`no page “${path}”`)
  return render(
    <FiguresContext value={figures}>
      <ListedPage page={page} org={org} />
    </FiguresContext>,
    { orgs: [org], ...options },
  )
}

/** Draws one figure of the listing by its id, for an organisation. */
export function renderFigure(id: string, org: Org, options: RenderOptions = {}) {
  const figure = FIGURES.find((listing) => listing.id === id) ?? expect.fail(`no figure “${id}”`)
  return render(
    <Suspense>
      <FigureSlot listing={figure} org={org} />
    </Suspense>,
    { orgs: [org], ...options },
  )
}
