import { renderAsync } from "@resvg/resvg-js"
import { fontsOf } from "./share-fonts.ts"

/** An SVG as PNG, one pixel for each of its own. Off the main thread: several may be under way. */
export async function toPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: fontsOf(svg) } })
  return image.asPng()
}
