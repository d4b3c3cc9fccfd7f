import { i18n } from "@lingui/core"
import { I18nProvider } from "@lingui/react"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { StrictMode } from "react"
import { RequestError } from "#data/client.ts"
import type { createAppRouter } from "./router.tsx"

interface AppProps {
  router: ReturnType<typeof createAppRouter>
  queryClient: QueryClient
}

/** The whole app, in a browser and where the build writes its pages. */
export function App({ router, queryClient }: AppProps) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  )
}

/** Data only changes with a release, so an answer is good for as long as the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        // the mock answers without a network, and a failed request says more than a paused one
        networkMode: "always",
        retry: (failures, error) => failures < 1 && error instanceof RequestError && error.kind === "offline",
        retryDelay: 300,
      },
    },
  })
}
