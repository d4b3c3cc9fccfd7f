import { useNavigate } from "@tanstack/react-router"
import { useMemo, useState } from "react"
import type { PanelName } from "./figure-actions.tsx"
import type { Selection } from "./selection.ts"
import { useViewSearch } from "./written.ts"

/** A figure’s opened panel and its chosen row, of which the address may tell. */
export interface FigureState {
  panel: PanelName | null
  openPanel: (panel: PanelName | null) => void
  selection: Selection
}

/**
 * Which panel is open under a figure, and which row of it is chosen. What stands behind the numbers has an address,
 * `?how=gap~fair-us`, so that it can be sent on and undone; downloading, sharing and embedding are done and forgotten.
 * @param given the choice of the row, where the figure’s author keeps it elsewhere, such as in the address
 */
export function useFigureState(figureId: string, given: Selection | undefined): FigureState {
  const navigate = useNavigate()
  const { how = "" } = useViewSearch()
  const [figure, row] = splitOnce(how)
  const isHow = figure === figureId
  const [ownPanel, openOwnPanel] = useState<PanelName | null>(null)
  const [ownRow, selectOwnRow] = useState<string | null>(null)
  const own = isHow && row !== null ? row : ownRow

  const selection = useMemo(() => {
    // what is chosen elsewhere comes before a row that only the evidence names
    if (given !== undefined) return { ...given, selected: given.selected ?? (isHow ? row : null) }
    const select = (id: string | null) => {
      selectOwnRow(id)
      if (isHow) void navigate({ to: ".", search: toSearch(joinRow(figureId, id)), resetScroll: false })
    }
    return { selected: own, select }
  }, [given, own, isHow, row, figureId, navigate])

  const openPanel = (panel: PanelName | null) => {
    openOwnPanel(panel === "how" ? null : panel)
    if ((panel === "how") === isHow) return
    // the row that the address named stays chosen when its evidence is closed
    if (isHow && given === undefined) selectOwnRow(own)
    const opened = panel === "how" ? joinRow(figureId, given === undefined ? own : null) : undefined
    void navigate({ to: ".", search: toSearch(opened), resetScroll: false })
  }
  return { panel: isHow ? "how" : ownPanel, openPanel, selection }
}

function toSearch(how: string | undefined) {
  return (previous: object) => ({ ...previous, how })
}

function joinRow(figure: string, row: string | null): string {
  return row === null ? figure : `${figure}~${row}`
}

/** `gap~fair-us` → gap, fair-us; ids of figures hold no `~`. */
function splitOnce(how: string): [figure: string, row: string | null] {
  const at = how.indexOf("~")
  return at < 0 ? [how, null] : [how.slice(0, at), how.slice(at + 1)]
}
