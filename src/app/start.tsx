import { startTransition } from "react"
import { createRoot, hydrateRoot } from "react-dom/client"
import { configureClient, RequestError } from "#data/client.ts"
import { orgsQuery } from "#data/orgs.ts"
import { activateLocale } from "#i18n/activate-locale.ts"
import { LANGUAGE_TAGS, localeOf } from "#i18n/locale.ts"
import type { Org } from "#model/org.ts"
import { createApiBesideServer, createApiInPage } from "./api-in-page.ts"
import { App, createQueryClient } from "./app.tsx"
import { hasOwn } from "./own-here.ts"
import { preparePrint } from "./print-layout.ts"
import { createAppRouter } from "./router.tsx"

/**
 * Takes over the page that the build has written, or draws one where it wrote none. Without `VITE_API_URL` the API
 * answers inside the page.
 */
export async function start(root: HTMLElement | null): Promise<void> {
  if (root === null) throw new Error("index.html has no element with the id “root”")
  preparePrint()
  const apiUrl = findApi()
  configureClient(
    apiUrl === undefined
      ? { fetch: createApiInPage() }
      : { base: apiUrl.replace(/\/$/, ""), fetch: createApiBesideServer() },
  )
  const queryClient = createQueryClient()
  const written = readWritten()
  if (written !== null) queryClient.setQueryData(orgsQuery().queryKey, written)
  const locale = localeOf(window.location.pathname.slice(import.meta.env.BASE_URL.length))
  const page = document.documentElement
  // set anew, even to the same, it makes the browser work out every style again
  if (page.lang !== LANGUAGE_TAGS[locale]) page.lang = LANGUAGE_TAGS[locale]
  const router = createAppRouter(queryClient, locale)
  await Promise.all([activateLocale(locale), router.load()])
  coverWhatIsWritten(router)
  const app = <App router={router} queryClient={queryClient} />
  // in a transition, so that taking over gives way to whatever the reader does
  if (written !== null) startTransition(() => void hydrateRoot(root, app, { onRecoverableError: report }))
  else createRoot(root).render(app)
  // what was written names no organisation of this device, or of the server
  if (written !== null && (hasOwn() || isServed())) void queryClient.invalidateQueries(orgsQuery())
}

/** Where the API is: on the server that says so in the pages it sends, or where the build was told; else in the page. */
function findApi(): string | undefined {
  if (isServed()) return import.meta.env.BASE_URL
  return import.meta.env.VITE_API_URL as string | undefined
}

function isServed(): boolean {
  return document.documentElement.dataset.api !== undefined
}

/** A part whose data does not come is drawn anew and says so itself. */
function report(error: unknown): void {
  if (!(error instanceof RequestError)) reportError(error)
}

/** What the build has written for an address without choices is covered, and taken over, as soon as the reader makes one. */
function coverWhatIsWritten(router: ReturnType<typeof createAppRouter>): void {
  router.subscribe("onBeforeNavigate", ({ toLocation }) => {
    const isAsked = Object.values(toLocation.search).some((value) => value !== undefined)
    document.documentElement.toggleAttribute("data-asked", isAsked)
    document.dispatchEvent(new Event("power-draw:wanted"))
  })
}

/** The organisations that the written page names; `null` where nothing was written, or not for this address. */
function readWritten(): Org[] | null {
  const text = document.getElementById("written")?.textContent ?? ""
  const isPinned = new URLSearchParams(window.location.search).has("v")
  return text === "" || isPinned ? null : (JSON.parse(text) as Org[])
}
