import { createMemoryHistory } from "@tanstack/react-router"
import { createAppRouter } from "#app/router.tsx"
import { localeOf } from "#i18n/locale.ts"
import { speak } from "./language.ts"
import { createClient, drawRouter } from "./render-part.tsx"

export { screen, within } from "@testing-library/react"

/** Draws the whole app at an address such as `/meta` or, in Chinese, `/zh/meta`. */
export function renderApp(address: string, width?: number) {
  const locale = localeOf(address)
  speak(locale)
  const client = createClient()
  const router = createAppRouter(client, locale, createMemoryHistory({ initialEntries: [address] }))
  return drawRouter(router, client, width)
}
