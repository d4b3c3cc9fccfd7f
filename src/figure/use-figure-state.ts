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
 * Which panel is open under a figure, and which row of it is chosen. The chosen row has an address, `?mark=gap~fair-us`, and
 * so has what stands behind its numbers, `?how=gap~fair-us`, so that both can be sent on and undone; downloading, sharing and
 * embedding are done and forgotten.
 * @param given the choice of the row, where the figure’s author keeps it elsewhere, such as in the address
 */
export function useFigureState(figureId: string, given: Selection | undefined): FigureState {
  const navigate = useNavigate()
  const { how = "", mark = "" } = useViewSearch()
  const [figure, row] = splitOnce(how)
  const [marked, markedRow] = splitOnce(mark)
  const isHow = figure === figureId
  const [ownPanel, openOwnPanel] = useState<PanelName | null>(null)
  const own = isHow && row !== null ? row : marked === figureId ? markedRow : null

  const selection = useMemo(() => {
    // what is chosen elsewhere comes before a row that only the evidence names
    if (given !== undefined) return { ...given, selected: given.selected ?? (isHow ? row : null) }
    const select = (id: string | null) => {
      const search = isHow ? { how: joinRow(figureId, id), mark: undefined } : { mark: toMark(figureId, id) }
      void navigate({
        to: ".",
        search: (previous: object) => ({ ...previous, ...search }),
        resetScroll: false,
      })
    }
    return { selected: own, select }
  }, [given, own, isHow, row, figureId, navigate])

  const openPanel = (panel: PanelName | null) => {
    openOwnPanel(panel === "how" ? null : panel)
    if ((panel === "how") === isHow) return
    const chosen = given === undefined ? own : null
    // the row whose evidence is open is named once; it stays chosen when that is closed
    const search =
      panel === "how"
        ? { how: joinRow(figureId, chosen), mark: undefined }
        : { how: undefined, mark: toMark(figureId, chosen) }
    void navigate({ to: ".", search: (previous: object) => ({ ...previous, ...search }), resetScroll: false })
  }
  return { panel: isHow ? "how" : ownPanel, openPanel, selection }
}

/** `change~fair-us`: the row that is marked; nothing where none is. */
function toMark(figure: string, row: string | null): string | undefined {
  return row === null ? undefined : joinRow(figure, row)
}

function joinRow(figure: string, row: string | null): string {
  return row === null ? figure : `${figure}~${row}`
}

/** `gap~fair-us` → gap, fair-us; ids of figures hold no `~`. */
function splitOnce(how: string): [figure: string, row: string | null] {
  const at = how.indexOf("~")
  return at < 0 ? [how, null] : [how.slice(0, at), how.slice(at + 1)]
}
