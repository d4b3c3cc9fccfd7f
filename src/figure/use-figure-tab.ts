import { useNavigate } from "@tanstack/react-router"
import { useViewSearch } from "./written.ts"

/**
 * Whether a figure shows its chart or its table. It lives in the address, `?table=granted~authors`, so that a
 * link gives the same view and the back button undoes the change.
 */
export function useFigureTab(figureId: string): [isTable: boolean, show: (asTable: boolean) => void] {
  const search = useViewSearch()
  const navigate = useNavigate()
  const open = search.table?.split("~") ?? []
  const show = (asTable: boolean) => {
    const others = open.filter((id) => id !== figureId)
    const next = asTable ? [...others, figureId] : others
    void navigate({
      to: ".",
      search: (previous: object) => ({ ...previous, table: next.length === 0 ? undefined : next.join("~") }),
      resetScroll: false,
    })
  }
  return [open.includes(figureId), show]
}
