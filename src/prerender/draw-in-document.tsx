import type { QueryClient } from "@tanstack/react-query"
import { createMemoryHistory } from "@tanstack/react-router"
import { JSDOM } from "jsdom"
import { App } from "#app/app.tsx"
import { createAppRouter } from "#app/router.tsx"
import { PageWriterContext } from "#figure/page-writer.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { StillContext } from "#ui/still.ts"

/**
 * The markup of a figure's drawing as a browser draws it, for drawings that lay themselves out only in a document. The
 * figure is drawn alone, as its embed. It borrows the names of a browser's globals, so nothing else may draw meanwhile.
 * @param width of the drawing in CSS pixels
 */
export async function drawInDocument(
  queryClient: QueryClient,
  { path, locale, width }: { path: string; locale: Locale; width: number },
): Promise<string> {
  const { window } = new JSDOM('<!doctype html><div id="root"></div>', { url: "http://localhost/" })
  const giveBack = lendGlobals(window, width)
  try {
    const { createRoot } = await import("react-dom/client")
    const container = window.document.getElementById("root") as unknown as HTMLElement
    const address = `${import.meta.env.BASE_URL}${localePrefix(locale)}${path}`
    const router = createAppRouter(queryClient, locale, createMemoryHistory({ initialEntries: [address] }))
    await router.load()
    const root = createRoot(container)
    // whoever writes pages leaves its contexts behind
    root.render(
      <PageWriterContext value={null}>
        <StillContext value={null}>
          <App router={router} queryClient={queryClient} />
        </StillContext>
      </PageWriterContext>,
    )
    const markup = await untilDrawn(container)
    root.unmount()
    return markup
  } finally {
    // what React has put off runs first
    await pause()
    giveBack()
    window.close()
  }
}

/** Recharts looks once, when it is loaded, whether there is a document: to be called before anything else loads it. */
export async function loadChartsInDocument(): Promise<void> {
  const { window } = new JSDOM("", { url: "http://localhost/" })
  const giveBack = lendGlobals(window, 0)
  await import("#charts/stacked-steps-chart.tsx")
  giveBack()
  window.close()
}

/** How often a drawing is looked at until it no longer changes, and how long it is waited for, in milliseconds. */
const LOOK = 25
const PATIENCE = 20_000

async function untilDrawn(container: HTMLElement): Promise<string> {
  const until = Date.now() + PATIENCE
  let last = ""
  while (Date.now() < until) {
    await pause()
    const drawing = container.querySelector(".drawing-slot svg")?.outerHTML ?? ""
    if (drawing !== "" && drawing === last) return drawing
    last = drawing
  }
  throw new Error(`Nothing was drawn in ${PATIENCE / 1000} s: ${container.textContent?.slice(0, 200)}`)
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK))
}

/** Sets what a browser has and Node has not. Gives a function that takes it back. */
function lendGlobals(window: JSDOM["window"], width: number): () => void {
  const lent: Record<string, unknown> = {
    window,
    document: window.document,
    ...Object.fromEntries(NAMES.map((name) => [name, window[name]])),
    scrollTo: () => undefined,
    requestAnimationFrame: (tell: (time: number) => void) => setTimeout(() => tell(Date.now()), 0),
    cancelAnimationFrame: clearTimeout,
  }
  // jsdom lays nothing out: every element is as wide as told, but for the one that Recharts measures texts with
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const isText = this.id === "recharts_measurement_span"
    return new window.DOMRect(0, 0, isText ? (this.textContent?.length ?? 0) * 7 : width, 16)
  }
  window.scrollTo = () => undefined
  const before = Object.fromEntries(
    Object.keys(lent).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  )
  for (const [name, value] of Object.entries(lent))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  return () => {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor === undefined) delete (globalThis as Record<string, unknown>)[name]
      else Object.defineProperty(globalThis, name, descriptor)
    }
  }
}

const NAMES = [
  "Element",
  "HTMLElement",
  "SVGElement",
  "HTMLIFrameElement",
  "Node",
  "DOMRect",
  "getComputedStyle",
  "history",
  "location",
  "navigator",
  "localStorage",
  "sessionStorage",
] as const
