let version = 0

/** Another number whenever something was saved to this device or removed from it: who has read before reads anew. */
export function ownVersion(): number {
  return version
}

export function markOwnChanged(): void {
  version++
}

let isFleeting = false

/** Whether an organisation lives in this document alone, because the device refused to keep it. */
export function livesInDocument(): boolean {
  return isFleeting
}

export function markFleeting(hasAny: boolean): void {
  isFleeting = hasAny
}
