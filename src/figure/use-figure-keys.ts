import type { KeyboardEvent } from "react"
import { usePlacement } from "./placement.tsx"
import { isSingleKey } from "./single-keys.ts"

/** Letters that act while the focus is inside a figure; none in an embed, whose host has keys of its own. */
export function useFigureKeys(actions: Readonly<Record<string, () => void>>) {
  const { isEmbed } = usePlacement()
  return (event: KeyboardEvent) => {
    const act = actions[event.key]
    if (act === undefined || isEmbed || !isSingleKey(event)) return
    event.preventDefault()
    act()
  }
}
