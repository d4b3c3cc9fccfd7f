import { type KeyboardEvent, useSyncExternalStore } from "react"
import { readStored, writeStored } from "#ui/stored.ts"

const listeners = new Set<() => void>()

/** Whether letters alone are commands; one switch for the whole site, remembered on this device. */
export function areSingleKeysOn(): boolean {
  return readStored("single-keys") !== "off"
}

export function switchSingleKeys(on: boolean): void {
  writeStored("single-keys", on ? null : "off")
  for (const tell of listeners) tell()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn, () => true)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True for a letter pressed alone, outside a field, while letters are commands. */
export function isSingleKey(event: KeyboardEvent | globalThis.KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  return event.key.length === 1 && !isTyping(event.target) && areSingleKeysOn()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
