import { livesInDocument } from "#data/own-version.ts"

/*
 * What a page may ask for is said by the document that it was loaded with. That of the import page may ask an engine anywhere,
 * that of every other page nothing but its own site; so from one to the other the browser loads a new document.
 */

/** Where the router is going. */
interface Going {
  /** path without language and folder of the site */
  pathname: string
  publicHref: string
}

const IMPORT = /^\/import\/?$/

/**
 * Leads to the document of its own that a page has. The promise of a page that is loaded anew is never kept: nothing is drawn
 * until the browser has left. Where nothing was written, as in development, there is one document.
 */
export function keepToOwnDocument({ pathname, publicHref }: Going): Promise<never> | undefined {
  const { base, path } = document.documentElement.dataset
  // what the device refused to keep would be gone with the document
  if (base === undefined || livesInDocument() || IMPORT.test(pathname) === (path === "import/"))
    return undefined
  const next = new URL(publicHref, window.location.origin)
  // by the back button the address has changed already
  if (next.href === window.location.href) window.location.reload()
  else window.location.assign(next)
  return new Promise<never>(() => {})
}
