import type { Formatter } from "./format.ts"
import { useLanguage } from "./use-language.ts"

/** The formatter of the language on the page; the caller is drawn again when the language changes. */
export function useFormat(): Formatter {
  return useLanguage().format
}
