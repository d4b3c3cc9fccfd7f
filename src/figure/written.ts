import { useLocation } from "@tanstack/react-router"
import { createContext, startTransition, use, useEffect, useState, useSyncExternalStore } from "react"

/**
 * Whether what is drawn must still be what the build has written, a page without choices, because React is taking that
 * page over. It ends as soon as it has; what then has to change does so without taking away what is read.
 */
export function useIsWritten(): boolean {
  const [isShown, show] = useState(useIsTakenOver())
  useEffect(() => {
    if (isShown) startTransition(() => show(false))
  }, [isShown])
  return isShown
}

/** Whether what is drawn just now stands on the page already: true where it is written, and while it is taken over. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(subscribeToNothing, isNotWritten, isWritten)
}

/** What an address chooses, by name. */
export type Choices = Readonly<Record<string, string | undefined>>

/** Choices of what is inside, where they are not those of the address. */
export const ChoicesContext = createContext<Choices | null>(null)

/** The choices of the address, none while the page is still the written one. */
export function useViewSearch(): Choices {
  const given = use(ChoicesContext)
  const search = useLocation({ select: (location) => location.search })
  const isWritten = useIsWritten()
  return given ?? (isWritten ? NO_CHOICES : search)
}

const NO_CHOICES = {}
const isNotWritten = () => false
const isWritten = () => true
const subscribeToNothing = () => () => undefined
