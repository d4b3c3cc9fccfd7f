import { i18n } from "@lingui/core"
import { I18nProvider } from "@lingui/react"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import {
  type AnyRouter,
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router"
import { cleanup, render as renderTree, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import type { ReactNode } from "react"
import { afterEach } from "vitest"
import { readQuery, writeQuery } from "#app/root-search.ts"
import { createAppRouter } from "#app/router.tsx"
import type { Locale } from "#i18n/locale.ts"
import { speak } from "./language.ts"

export { screen, waitFor, within } from "@testing-library/react"

interface RenderOptions {
  locale?: Locale
  /** what stands behind the site's address, such as `?table=granted` */
  address?: string
}

/** Draws a part of a page with what it has around it in the app: texts, queries, an address. */
export function render(children: ReactNode, { locale = "en", address = "/" }: RenderOptions = {}) {
  speak(locale)
  const router = createRouter({
    routeTree: createRootRoute({ component: () => children }),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: readQuery,
    stringifySearch: writeQuery,
  })
  return draw(router, createClient())
}

/** Draws the whole app at an address such as `/meta?lang=zh`. */
export function renderApp(address: string) {
  speak("en")
  const client = createClient()
  const router = createAppRouter(client)
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) })
  return draw(router, client)
}

function draw(router: AnyRouter, client: QueryClient) {
  const view = renderTree(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { ...view, screen, user: userEvent.setup(), router, address: () => router.state.location.href }
}

/** As in the app, but what fails fails at once. */
function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, networkMode: "always", retry: false } },
  })
}

afterEach(() => {
  cleanup()
  localStorage.clear()
})
