import { i18n } from "@lingui/core"
import { I18nProvider } from "@lingui/react"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { configureClient, RequestError } from "#data/client.ts"
import { createApiInPage } from "./api-in-page.ts"
import { preparePrint } from "./print-layout.ts"
import { createAppRouter } from "./router.tsx"

/** Mounts the app. Without `VITE_API_URL` the API answers inside the page. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (root === null) throw new Error("index.html has no element with the id “root”")
  preparePrint()
  const apiUrl = import.meta.env.VITE_API_URL as string | undefined
  configureClient(apiUrl === undefined ? { fetch: createApiInPage() } : { base: apiUrl.replace(/\/$/, "") })
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  await router.load()
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
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
