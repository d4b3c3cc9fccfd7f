import type { QueryClient } from "@tanstack/react-query"
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type LocationRewrite,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
  rootRouteId,
  type SearchSchemaInput,
} from "@tanstack/react-router"
import { pinData } from "#data/data-version.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { parseEmbedSearch } from "./embed-search.ts"
import { PAGES } from "./features.ts"
import { HomePage } from "./home-page.tsx"
import { NotFoundPage } from "./not-found-page.tsx"
import { OrgLayout } from "./org-layout.tsx"
import { OrgPage } from "./org-page.tsx"
import { keepToOwnDocument } from "./own-document.ts"
import { PageError } from "./page-error.tsx"
import { Root } from "./root.tsx"
import { type AddressSearch, keepMock, readQuery, writeQuery } from "./root-search.ts"

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: PageError,
  validateSearch: (search: AddressSearch & SearchSchemaInput): AddressSearch => search,
  beforeLoad: ({ location, preload }) =>
    import.meta.env.SSR || preload ? undefined : keepToOwnDocument(location),
  search: { middlewares: [({ search, next }) => ({ ...keepMock(search), ...next(search) })] },
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

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/import",
  component: lazyRouteComponent(
    async () => (await import("#app/import/open-import-page.ts")).openImportPage(),
    "ImportPage",
  ),
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
  importRoute,
  embedRoute,
  orgRoute.addChildren([overviewRoute, pageRoute, labRoute]),
])

/** Pages are folders with a file in them: their addresses end in a slash, so that no server has to lead there first. */
const asFolders: LocationRewrite = {
  input: ({ url }) => {
    url.pathname = url.pathname.replace(/(?<=.)\/+$/, "")
    return url
  },
  output: ({ url }) => {
    if (!url.pathname.endsWith("/")) url.pathname += "/"
    return url
  },
}

/**
 * The pages in a language; addresses inside the app know neither the language nor where the site lives.
 * @param history where there is no browser whose history it could be
 */
export function createAppRouter(queryClient: QueryClient, locale: Locale, history?: RouterHistory) {
  return createRouter({
    ...(history !== undefined && { history, origin: "http://localhost" }),
    routeTree,
    basepath: `${import.meta.env.BASE_URL}${localePrefix(locale)}`,
    rewrite: asFolders,
    context: { queryClient },
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    scrollRestoration: import.meta.env.SSR ? false : afterWritten(),
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
  })
}

/** On a page that was written the browser has found the place, and the reader may have left it; the router minds later ones. */
function afterWritten(): () => boolean {
  let isWritten = document.getElementById("written") !== null
  return () => {
    const isLater = !isWritten
    isWritten = false
    return isLater
  }
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
