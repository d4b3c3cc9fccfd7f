import { i18n } from "@lingui/core"
import type { QueryClient } from "@tanstack/react-query"
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  rootRouteId,
  type SearchSchemaInput,
} from "@tanstack/react-router"
import { pinData } from "#data/data-version.ts"
import { activateLocale, chooseLocale } from "#i18n/locale.ts"
import { readStored } from "#ui/stored.ts"
import { parseEmbedSearch } from "./embed-search.ts"
import { PAGES } from "./features.ts"
import { HomePage } from "./home-page.tsx"
import { NotFoundPage } from "./not-found-page.tsx"
import { OrgLayout } from "./org-layout.tsx"
import { OrgPage } from "./org-page.tsx"
import { PageError } from "./page-error.tsx"
import { Root } from "./root.tsx"
import { type AddressSearch, keepLanguage, readQuery, writeQuery } from "./root-search.ts"

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
  validateSearch: (search: AddressSearch & SearchSchemaInput): AddressSearch => search,
  search: { middlewares: [({ search, next }) => ({ ...keepLanguage(search), ...next(search) })] },
  beforeLoad: async ({ search }) => {
    const locale = chooseLocale(search.lang, readStored("language"), navigator.languages)
    if (i18n.locale !== locale) await activateLocale(locale)
  },
})

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: "/", component: HomePage })

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
  component: () => <OrgPage path="" />,
})

const pageRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/$page",
  beforeLoad: ({ params }) => {
    // no organisation is asked for a page that nobody has
    if (!PAGES.some(({ path }) => path === params.page)) throw notFound({ routeId: rootRouteId })
  },
  component: () => <OrgPage path={pageRoute.useParams().page} />,
})

const labRoute = createRoute({
  getParentRoute: () => orgRoute,
  path: "/team/$lab",
  component: () => <OrgPage path="team" />,
})

/** Nothing counts that was asked of another version of the data; what is on the page asks anew. */
function forgetAnswers(client: QueryClient): void {
  client.removeQueries({ type: "inactive" })
  void client.resetQueries()
}

/** One figure alone. A pinned one is drawn from another version of the files. */
const embedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/embed/$org/$figure",
  component: lazyRouteComponent(() => import("./embed-page.tsx"), "EmbedPage"),
  beforeLoad: ({ params, search, context }) => {
    const version = parseEmbedSearch(search).values.v
    if (pinData(version === undefined ? null : { org: params.org, version }))
      forgetAnswers(context.queryClient)
  },
  onLeave: ({ context }) => {
    if (pinData(null)) forgetAnswers(context.queryClient)
  },
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  methodRoute,
  correctionsRoute,
  embedRoute,
  orgRoute.addChildren([overviewRoute, pageRoute, labRoute]),
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
