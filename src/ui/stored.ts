/**
 * The one place that touches localStorage: theme, language, last team. A browser that refuses storage (private
 * mode, blocked cookies) only forgets; nothing breaks.
 */
const PREFIX = "power-draw:"

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** Remembers a value on this device; `null` forgets it. */
export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, value)
  } catch {
    // not remembered: the choice still holds for this visit
  }
}
