/** Longer paths than this are not for typing: the host alone is given. */
const MOST = 30

/** A whole address as it reads: without protocol, with the letters that escapes stand for. */
export function readableAddress(url: string): string {
  const bare = url.replace(/^https?:\/\//, "")
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}

/** An address as it stands on paper: without protocol and “www.”, its path as it reads, or the host alone where that is long. */
export function shortAddress(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    const name = host.replace(/^www\./, "")
    const path = decodeURI(pathname).replace(/\/$/, "")
    return name.length + path.length <= MOST ? `${name}${path}` : name
  } catch {
    return url
  }
}
