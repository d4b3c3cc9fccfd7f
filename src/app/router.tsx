import { i18n } from "@lingui/core"
import type { QueryClient } from "@tanstack/react-query"
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
  type SearchSchemaInput,
} from "@tanstack/react-router"
import { activateLocale, chooseLocale } from "#i18n/locale.ts"
import { readStored } from "#ui/stored.ts"
import { NotFoundPage } from "./not-found-page.tsx"
import { OrgLayout } from "./org-layout.tsx"
import { findPage, OrgPageRoute } from "./org-page.tsx"
import { PageError } from "./page-error.tsx"
import { parseRootSearch, readQuery, writeQuery } from "./root-search.ts"
import { Shell } from "./shell.tsx"

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => parseRootSearch(search).values,
  search: { middlewares: [retainSearchParams(["lang", "mock"])] },
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

const OverviewPage = lazyRouteComponent(() => import("#features/overview/overview-page.tsx"), "OverviewPage")
const AllocationPage = lazyRouteComponent(
  () => import("#features/allocation/allocation-page.tsx"),
  "AllocationPage",
)
const TeamPage = lazyRouteComponent(() => import("#features/team/team-page.tsx"), "TeamPage")
const AttritionPage = lazyRouteComponent(
  () => import("#features/attrition/attrition-page.tsx"),
  "AttritionPage",
)

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

const teamRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/team",
  component: () => <OrgPageRoute page={findPage("team")} Content={TeamPage} />,
})

const attritionRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/attrition",
  component: () => <OrgPageRoute page={findPage("attrition")} Content={AttritionPage} />,
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  methodRoute,
  correctionsRoute,
  orgRoute.addChildren([overviewRoute, allocationRoute, teamRoute, attritionRoute]),
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
