/** Before the id of every organisation that a reader has imported on a device. */
const OWN = "local-"

/** Whether an organisation is on this device, or on another one, and on no server. */
export function isOwnOrg(id: string): boolean {
  return id.startsWith(OWN)
}

const SHARED = "--shared"

/** Id of the copy of an organisation that may leave the device, in which no small group stands by itself. */
export function sharedOrgId(id: string): string {
  return `${id}${SHARED}`
}

/** The organisation of which one is the copy that may leave the device; `null` where it is none. */
export function originalOfShared(id: string): string | null {
  return isOwnOrg(id) && id.endsWith(SHARED) ? id.slice(0, -SHARED.length) : null
}

/** `local-heron` of what a reader called it; what letters do not tell is told by a number made of the whole name. */
export function ownOrgId(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
  const isWhole = /^[\w .-]*$/.test(name) && plain !== ""
  return `${OWN}${isWhole ? plain : [plain, numberOf(name)].filter(Boolean).join("-")}`
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function numberOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
