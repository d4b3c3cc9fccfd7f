import { useSyncExternalStore } from "react"
import { readStored, writeStored } from "#ui/stored.ts"

export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

const listeners = new Set<() => void>()

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** Shows the page in a theme and remembers it on this device; `system` follows the system again. */
export function chooseTheme(theme: Theme): void {
  writeStored("theme", theme === "system" ? null : theme)
  if (theme === "system") delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const tell of listeners) tell()
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, readTheme, () => "system")
}

function readTheme(): Theme {
  const stored = readStored("theme")
  return isTheme(stored) ? stored : "system"
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
