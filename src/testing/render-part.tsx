import { i18n } from "@lingui/core"
import { I18nProvider } from "@lingui/react"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import {
  type AnyRouter,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router"
import type { ReactNode } from "react"
import { afterEach } from "vitest"
import { FIGURES } from "#app/features.ts"
import { readQuery, writeQuery } from "#app/root-search.ts"
import { orgsQuery } from "#data/orgs.ts"
import { EXPORT_PANELS } from "#export/panels.ts"
import { FiguresContext } from "#figure/figures-context.ts"
import { PanelsContext } from "#figure/panels-context.ts"
import type { Locale } from "#i18n/locale.ts"
import type { Org } from "#model/org.ts"
import { draw } from "./draw.tsx"
import { speak } from "./language.ts"
import { setWidth } from "./layout.ts"

export interface RenderOptions {
  locale?: Locale
  /** the page's parameters, such as `?table=granted` */
  search?: string
  /** the organisation of the address, for parts that ask the address which one is read */
  org?: string
  width?: number
  /** the organisations that are known before anything is drawn, as in the app */
  orgs?: readonly Org[]
}

/** Draws a part of a page with what it has around it in the app: texts, queries, an address. */
export function render(
  children: ReactNode,
  { locale = "en", search = "", org, width, orgs }: RenderOptions = {},
) {
  speak(locale)
  const root = createRootRoute({
    component: () => (
      <FiguresContext value={FIGURES}>
        <PanelsContext value={EXPORT_PANELS}>{children}</PanelsContext>
      </FiguresContext>
    ),
  })
  const ofOrg = createRoute({ getParentRoute: () => root, path: "$org" })
  const router = createRouter({
    routeTree: root.addChildren([ofOrg]),
    history: createMemoryHistory({ initialEntries: [`/${org ?? ""}${search}`] }),
    parseSearch: readQuery,
    stringifySearch: writeQuery,
  })
  const client = createClient()
  if (orgs !== undefined) client.setQueryData(orgsQuery().queryKey, [...orgs])
  return drawRouter(router, client, width)
}

export function drawRouter(router: AnyRouter, client: QueryClient, width?: number) {
  if (width !== undefined) setWidth(width)
  const view = draw(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { ...view, router, address: () => router.state.location.href }
}

/** As in the app, but what fails fails at once. */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, networkMode: "always", retry: false } },
  })
}

// the choices of one reader are not those of the next
afterEach(() => localStorage.clear())
