let version = 0

/** Another number whenever something was saved to this device or removed from it: who has read before reads anew. */
export function ownVersion(): number {
  return version
}

export function markOwnChanged(): void {
  version++
}
