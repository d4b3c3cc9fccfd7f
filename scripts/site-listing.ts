import { runnerImport } from "vite"
import type { Feature, FigureListing, PageListing } from "#figure/feature.ts"

/** The pages and figures of the site, as its features list them. */
export interface SiteListing {
  PAGES: readonly PageListing[]
  FIGURES: readonly FigureListing[]
  /** by folder */
  FEATURES: Readonly<Record<string, Feature>>
}

let listing: Promise<SiteListing> | undefined

/**
 * Reads the listing out of the app. A listing names the code of each page without loading it, and so must whoever reads
 * it: an import in the configuration of Vite would bundle all of that code along.
 */
export function loadListing(): Promise<SiteListing> {
  listing ??= runnerImport<SiteListing>("./src/app/features.ts", { configFile: false }).then(
    ({ module }) => module,
  )
  return listing
}
