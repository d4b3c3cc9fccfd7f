import { replaceEqualDeep } from "@tanstack/react-query"
import { useNavigate, useParams } from "@tanstack/react-router"
import { useCallback, useMemo, useRef } from "react"
import type { ParsedSearch } from "#model/search.ts"
import { useViewSearch } from "./written.ts"

/** Changes the address: a choice makes an entry in the history, `replace` does not (typing, scrubbing). */
export type SetParams<T> = (patch: Partial<T>, options?: { replace?: boolean }) => void

/** What a page hands its parts of the address. */
export interface PageAddress<T> {
  params: T
  setParams: SetParams<T>
}

/** Values of an address are texts. */
type AddressPatch = Readonly<Record<string, string | undefined>>

type Parse<T> = (raw: Readonly<Record<string, unknown>>) => ParsedSearch<T>

/**
 * Parameters out of the address, what of it was refused, and the one way to change them. The values stay the same object
 * while nothing in them changes, whatever else the address says.
 */
export function usePageParams<T>(parse: Parse<T>): ParsedSearch<T> & { setParams: SetParams<T> } {
  const search = useViewSearch()
  // the lab of a team’s page stands in the path, for it is an address that people keep
  const lab = useParams({ strict: false, select: (path) => path.lab })
  const navigate = useNavigate()
  const last = useRef<ParsedSearch<T> | null>(null)
  const parsed = useMemo(() => {
    last.current = replaceEqualDeep(
      last.current,
      parse(lab === undefined ? search : { ...search, lab }),
    ) as ParsedSearch<T>
    return last.current
  }, [parse, search, lab])
  const setParams = useCallback<SetParams<T>>(
    (patch, { replace = false } = {}) => {
      void navigate({
        to: ".",
        search: (previous) => ({ ...previous, ...(patch as AddressPatch) }),
        replace,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { ...parsed, setParams }
}

/** A schema that reads only some of the parameters, so that a figure is not derived anew for those of its neighbours. */
export function onlyParams<T, K extends keyof T & string>(
  parse: Parse<T>,
  names: readonly K[],
): Parse<Pick<T, K>> {
  return (raw) => {
    const { values, refused } = parse(raw)
    return {
      values: Object.fromEntries(names.map((name) => [name, values[name]])) as Pick<T, K>,
      refused: refused.filter(({ name }) => (names as readonly string[]).includes(name)),
    }
  }
}

/** The schema of a figure that the address tells nothing. */
export function parseNothing(): ParsedSearch<object> {
  return NOTHING
}

const NOTHING: ParsedSearch<object> = { values: {}, refused: [] }
