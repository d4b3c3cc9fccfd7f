import { useLocation, useNavigate } from "@tanstack/react-router"
import { useMemo } from "react"
import { type AllocationParams, type AllocationSearch, parseAllocationSearch } from "./allocation-params.ts"

/** Changes the address: a choice makes an entry in the history, `replace` does not (typing, stepping). */
export type SetParams = (patch: Partial<AllocationParams>, options?: { replace?: boolean }) => void

/** The page’s parameters out of the address, what of it was refused, and the one way to change them. */
export function useAllocationParams(): AllocationSearch & { setParams: SetParams } {
  const search = useLocation({ select: (location) => location.search as Record<string, unknown> })
  const navigate = useNavigate()
  const parsed = useMemo(() => parseAllocationSearch(search), [search])
  const setParams: SetParams = (patch, { replace = false } = {}) => {
    void navigate({
      to: ".",
      search: (previous: object) => ({ ...previous, ...patch }),
      replace,
      resetScroll: false,
    })
  }
  return { ...parsed, setParams }
}
