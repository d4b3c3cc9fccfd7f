import { useLocation, useNavigate } from "@tanstack/react-router"
import { useMemo } from "react"
import type { ParsedSearch } from "#model/search.ts"

/** Changes the address: a choice makes an entry in the history, `replace` does not (typing, scrubbing). */
export type SetParams<T> = (patch: Partial<T>, options?: { replace?: boolean }) => void

/** What a page hands its figures of the address. */
export interface PageAddress<T> {
  params: T
  refused: readonly { name: string; value: string }[]
  setParams: SetParams<T>
}

/** A page’s parameters out of the address, what of it was refused, and the one way to change them. */
export function usePageParams<T>(
  parse: (raw: Readonly<Record<string, unknown>>) => ParsedSearch<T>,
): ParsedSearch<T> & { setParams: SetParams<T> } {
  const search = useLocation({ select: (location) => location.search as Record<string, unknown> })
  const navigate = useNavigate()
  const parsed = useMemo(() => parse(search), [parse, search])
  const setParams: SetParams<T> = (patch, { replace = false } = {}) => {
    void navigate({
      to: ".",
      search: (previous: object) => ({ ...previous, ...patch }),
      replace,
      resetScroll: false,
    })
  }
  return { ...parsed, setParams }
}
