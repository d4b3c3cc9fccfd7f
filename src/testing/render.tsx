import { createMemoryHistory } from "@tanstack/react-router"
import { createAppRouter } from "#app/router.tsx"
import { speak } from "./language.ts"
import { createClient, drawRouter } from "./render-part.tsx"

export { screen, within } from "@testing-library/react"

/** Draws the whole app at an address such as `/meta?lang=zh`, in English unless that says otherwise. */
export function renderApp(address: string, width?: number) {
  speak("en")
  const client = createClient()
  const router = createAppRouter(client)
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) })
  return drawRouter(router, client, width)
}
