import { ownVersion } from "#data/own-version.ts"
import { readStored, writeStored } from "#ui/stored.ts"

const KEY = "own"

/** Whether this device has organisations of its own. Most have none, and are spared the code that would look for them. */
export function hasOwn(): boolean {
  return ownVersion() > 0 || readStored(KEY) !== null
}

export function rememberOwn(count: number): void {
  writeStored(KEY, count === 0 ? null : String(count))
}
