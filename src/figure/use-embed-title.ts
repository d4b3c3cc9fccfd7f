import { useEffect } from "react"
import { usePlacement } from "./placement.tsx"

/** A frame in an article is called what its figure shows: that is what is read out where the frame is entered. */
export function useEmbedTitle(sentence: string): void {
  const placement = usePlacement()
  const label = placement.isEmbed ? placement.label : undefined
  useEffect(() => {
    if (label !== undefined) document.title = `${sentence} – ${label} – Power Draw`
  }, [label, sentence])
}
