import type { KeyboardEvent } from "react"
import type { PanelName } from "./figure-actions.tsx"
import { usePlacement } from "./placement.tsx"
import { isSingleKey } from "./single-keys.ts"

const PANEL_KEYS: Readonly<Record<string, PanelName>> = { d: "download", s: "share", h: "how" }

/**
 * Letters that act while the focus is inside a figure: those of its panels, and `more` of its own. None act in an embed, whose
 * host has keys of its own.
 */
export function useFigureKeys(
  openPanel: (panel: PanelName) => void,
  more: Readonly<Record<string, () => void>> = {},
) {
  const { isEmbed } = usePlacement()
  return (event: KeyboardEvent) => {
    const [panel, act] = [PANEL_KEYS[event.key], more[event.key]]
    if ((panel === undefined && act === undefined) || isEmbed || !isSingleKey(event)) return
    event.preventDefault()
    if (panel !== undefined) openPanel(panel)
    act?.()
  }
}
