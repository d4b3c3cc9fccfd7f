import { lazy } from "react"
import type { Org } from "#model/org.ts"

/* The pages of an organisation, each loaded when it is first shown. */

export const OverviewPage = lazy(async () => ({
  default: (await import("#features/overview/overview-page.tsx")).OverviewPage,
}))
export const AllocationPage = lazy(async () => ({
  default: (await import("#features/allocation/allocation-page.tsx")).AllocationPage,
}))
export const DecisionsPage = lazy(async () => ({
  default: (await import("#features/decisions/decisions-page.tsx")).DecisionsPage,
}))
export const WhatIfPage = lazy(async () => ({
  default: (await import("#features/what-if/what-if-page.tsx")).WhatIfPage,
}))
export const TeamPage = lazy(async () => ({
  default: (await import("#features/team/team-page.tsx")).TeamPage,
}))
export const AttritionPage = lazy(async () => ({
  default: (await import("#features/attrition/attrition-page.tsx")).AttritionPage,
}))
export const TimelinePage = lazy(async () => ({
  default: (await import("#features/timeline/timeline-page.tsx")).TimelinePage,
}))
export const ClaimsPage = lazy(async () => ({
  default: (await import("#features/claims/claims-page.tsx")).ClaimsPage,
}))

export const SourcesPage = lazy(async () => ({
  default: (await import("#features/sources/sources-page.tsx")).SourcesPage,
}))

// a step of the story is a figure of another feature: only here may they meet
export const StoryPage = lazy(async () => {
  const [{ StoryPage: Page }, { EMBED_FIGURES }] = await Promise.all([
    import("#features/story/story-page.tsx"),
    import("./embed-figures.tsx"),
  ])
  return { default: ({ org }: { org: Org }) => <Page org={org} figures={EMBED_FIGURES} /> }
})
