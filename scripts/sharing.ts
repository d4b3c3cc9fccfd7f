import { readFileSync } from "node:fs"
import { readLightTokens } from "./light-tokens.ts"
import { oembedPath, toOembed } from "./oembed.ts"
import type { FinishedPage } from "./page-writer.ts"
import { toPng } from "./rasterise.ts"
import { createMeasure } from "./share-fonts.ts"
import { hasOwnPicture, type Share, toShare, toShareContent } from "./share-page.ts"
import { toSharePicture } from "./share-picture.ts"
import type { StaticPage } from "./static-pages.ts"

type Emit = (path: string, source: string | Uint8Array) => void

/** Makes what pages are shared with: pictures, and where it is known where the site lives, answers of oEmbed. */
export function createSharing(emit: Emit, site: string | undefined) {
  const tokens = readLightTokens(readFileSync("src/app/style.css", "utf8"))
  const measure = createMeasure()
  const pictures: Promise<void>[] = []
  return {
    /** Begins to make what belongs to a page, and says what its head should name. */
    add(page: StaticPage, finished: FinishedPage): Share {
      const { locale, figures } = finished
      const share = toShare(page, finished)
      const { path } = share.picture
      if (hasOwnPicture(page, finished)) {
        const svg = toSharePicture(toShareContent(page, finished), { locale, tokens, measure })
        pictures.push(toPng(svg).then((png) => emit(path, png)))
      }
      const [figure] = figures
      if (page.partOf !== undefined && site !== undefined && figure !== undefined) {
        const { exported, height } = figure
        const oembed = toOembed({ exported, drawing: height?.wide ?? null }, locale, { site, picture: path })
        emit(oembedPath(exported, locale), JSON.stringify(oembed))
      }
      return share
    },
    /** Waits for the pictures, which are drawn while pages are written. */
    async finish(): Promise<void> {
      await Promise.all(pictures)
    },
  }
}
