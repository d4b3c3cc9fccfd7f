/** Why an address is not asked. */
export type AddressFault = "no-address" | "no-web" | "secret" | "mixed"

export interface EngineAddressCheck {
  /** in front of `/api/v1`, without a slash at its end */
  url: string
  /** who will be asked, and nobody else */
  origin: string
}

/**
 * What a reader typed as the address of an engine. Addresses of files and scripts, such with a name or a password in them, and
 * plain ones from a secure page, which the browser would not let out, are refused.
 * @param protocol that of the page
 */
export function checkEngineAddress(text: string, protocol: string): EngineAddressCheck | AddressFault {
  const typed = text.trim()
  const url = URL.canParse(typed) ? new URL(typed) : null
  if (url === null) return "no-address"
  if (url.protocol !== "http:" && url.protocol !== "https:") return "no-web"
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return "secret"
  if (protocol === "https:" && url.protocol === "http:" && !isThisMachine(url.hostname)) return "mixed"
  // an address that was copied from a browser goes on where the API begins, or at a page of the engine
  const path = url.pathname.replace(/\/(api\/v1(\/.*)?|graph|query|vmui)?\/?$/, "")
  return { url: url.origin + path, origin: url.origin }
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host)
}
