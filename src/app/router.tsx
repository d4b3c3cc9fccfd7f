import { i18n } from "@lingui/core"
import type { QueryClient } from "@tanstack/react-query"
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type SearchSchemaInput,
} from "@tanstack/react-router"
import { pinData } from "#data/data-version.ts"
import { missingChoices } from "#features/story/story-params.ts"
import { activateLocale, chooseLocale } from "#i18n/locale.ts"
import { readStored } from "#ui/stored.ts"
import { parseEmbedSearch } from "./embed-search.ts"
import { NotFoundPage } from "./not-found-page.tsx"
import { OrgLayout } from "./org-layout.tsx"
import { findPage, OrgPageRoute } from "./org-page.tsx"
import {
  AllocationPage,
  AttritionPage,
  ClaimsPage,
  DecisionsPage,
  OverviewPage,
  SourcesPage,
  StoryPage,
  TeamPage,
  TimelinePage,
  WhatIfPage,
} from "./org-pages.tsx"
import { PageError } from "./page-error.tsx"
import { Root } from "./root.tsx"
import { keepLanguage, type RootSearch, readQuery, writeQuery } from "./root-search.ts"

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
  // the router takes out of the address what is taken out here: a value that is not understood must stay there for
  // the notice that names it, so this only says which values there are, and whoever reads one reads it forgivingly
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => search as RootSearch["values"],
  search: { middlewares: [({ search, next }) => ({ ...keepLanguage(search), ...next(search) })] },
  beforeLoad: async ({ search }) => {
    const locale = chooseLocale(search.lang, readStored("language"), navigator.languages)
    if (i18n.locale !== locale) await activateLocale(locale)
  },
})

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/$org", params: { org: "meta" }, search: true, replace: true })
  },
})

const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/method",
  component: lazyRouteComponent(() => import("#features/sources/method-page.tsx"), "MethodPage"),
})

const correctionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/corrections",
  component: lazyRouteComponent(() => import("#features/sources/corrections-page.tsx"), "CorrectionsPage"),
})

const orgRoute = createRoute({ getParentRoute: () => rootRoute, path: "/$org", component: OrgLayout })

const overviewRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/",
  component: () => <OrgPageRoute page={findPage("")} Content={OverviewPage} />,
})

const allocationRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/allocation",
  component: () => <OrgPageRoute page={findPage("allocation")} Content={AllocationPage} />,
})

const decisionsRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/decisions",
  component: () => <OrgPageRoute page={findPage("decisions")} Content={DecisionsPage} />,
})

const whatIfRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/what-if",
  component: () => <OrgPageRoute page={findPage("what-if")} Content={WhatIfPage} />,
})

const teamRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/team",
  component: () => <OrgPageRoute page={findPage("team")} Content={TeamPage} />,
})

const teamLabRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/team/$lab",
  component: () => <OrgPageRoute page={findPage("team")} Content={TeamPage} />,
})

const attritionRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/attrition",
  component: () => <OrgPageRoute page={findPage("attrition")} Content={AttritionPage} />,
})

const timelineRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/timeline",
  component: () => <OrgPageRoute page={findPage("timeline")} Content={TimelinePage} />,
})

const claimsRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/claims",
  component: () => <OrgPageRoute page={findPage("claims")} Content={ClaimsPage} />,
})

const sourcesRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/sources",
  component: () => <OrgPageRoute page={findPage("sources")} Content={SourcesPage} />,
})

const storyRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/story",
  beforeLoad: ({ params, search }) => {
    const missing = missingChoices(search)
    if (missing === null) return
    throw redirect({ to: "/$org/story", params, search: { ...search, ...missing } as never, replace: true })
  },
  component: () => <OrgPageRoute page={findPage("story")} Content={StoryPage} />,
})

/** One figure alone. A pinned one is drawn from another version of the files, so nothing asked before counts. */
const embedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/embed/$org/$figure",
  component: lazyRouteComponent(() => import("./embed-page.tsx"), "EmbedPage"),
  beforeLoad: ({ params, search, context }) => {
    const version = parseEmbedSearch(search).values.v
    if (pinData(version === undefined ? null : { org: params.org, version })) context.queryClient.clear()
  },
  onLeave: ({ context }) => {
    if (pinData(null)) context.queryClient.clear()
  },
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  methodRoute,
  correctionsRoute,
  embedRoute,
  orgRoute.addChildren([
    overviewRoute,
    allocationRoute,
    decisionsRoute,
    whatIfRoute,
    teamRoute,
    teamLabRoute,
    attritionRoute,
    timelineRoute,
    claimsRoute,
    sourcesRoute,
    storyRoute,
  ]),
])

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    context: { queryClient },
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
  })
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
