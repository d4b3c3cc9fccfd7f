import { useLocation } from "@tanstack/react-router"
import { useViewSearch } from "#figure/written.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { writeStored } from "#ui/stored.ts"
import { writeQuery } from "./root-search.ts"

/** The address of the present view in another language. */
export function useAddressIn(): (locale: Locale) => string {
  const path = useLocation({ select: ({ pathname }) => pathname.replace(/^\/+|\/+$/g, "") })
  const search = useViewSearch()
  const folder = path === "" ? "" : `${path}/`
  return (locale) => `${import.meta.env.BASE_URL}${localePrefix(locale)}${folder}${writeQuery(search)}`
}

/** The next visit begins in that language (first-paint.js). */
export function rememberLocale(locale: Locale): void {
  writeStored("language", locale)
}
