import { useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { type KeyboardEvent, type ReactNode, useId, useState } from "react"
import { TERMS, type TermId } from "#words/terms.ts"
import { usePlacement } from "./placement.tsx"

/** Which word of a row is explained, and how to explain another or none. */
export interface ShownTerm {
  id: TermId | null
  show: (id: TermId | null) => void
  /** of the place where the meaning stands */
  placeId: string
  /** on what holds the words and their meaning: Escape takes the meaning away and gives the focus back */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** For a row of words of which one at a time is explained. */
export function useShownTerm(): ShownTerm {
  const [id, show] = useState<TermId | null>(null)
  const placeId = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || id === null) return
    event.stopPropagation()
    event.currentTarget.querySelector<HTMLElement>(".term[aria-expanded=true]")?.focus()
    show(null)
  }
  return { id, show, placeId, onKeyDown }
}

interface TermButtonProps {
  id: TermId
  shown: ShownTerm
  /** what stands on the button where it is more than the word */
  children?: ReactNode
}

/** A word that a press explains, in the place of its row. */
export function TermButton({ id, shown, children }: TermButtonProps) {
  const { t, i18n } = useLingui()
  const name = i18n._(TERMS[id].name)
  const isShown = shown.id === id
  return (
    <button
      type="button"
      className="term"
      aria-label={t`${name}: what it means`}
      aria-expanded={isShown}
      aria-controls={shown.placeId}
      onClick={() => shown.show(isShown ? null : id)}
    >
      {children ?? name}
    </button>
  )
}

/** What the chosen word of a row means, read out when it comes, with the way to the words around it. */
export function TermMeaning({ shown }: { shown: ShownTerm }) {
  const { t, i18n } = useLingui()
  const { isEmbed } = usePlacement()
  const { id } = shown
  return (
    <span id={shown.placeId} className="term-meaning" aria-live="polite">
      {id !== null && (
        <>
          <strong>{i18n._(TERMS[id].name)}</strong> {i18n._(TERMS[id].meaning)}{" "}
          <Link to="/method" hash={id} {...(isEmbed && { target: "_blank" })}>
            {t`All words`}
          </Link>
        </>
      )}
    </span>
  )
}
