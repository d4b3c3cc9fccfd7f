/** A drawing as the build has written it into a page. */
export interface Still {
  /** the SVG as XML */
  svg: string
  /** size in CSS pixels */
  width: number
  height: number
}

/** The wide still of a figure in the HTML of a page; `null` where it is drawn by no SVG, such as a table. */
export function findStill(html: string, figure: string): Still | null {
  const start = html.indexOf(`id="${figure}" tabindex="-1"`)
  if (start < 0) return null
  const own = html.slice(start, ends(html, start))
  const wide = own.indexOf('class="still still-wide"')
  const narrow = own.indexOf('class="still still-narrow"')
  if (wide < 0) return null
  const [drawing] = /<svg\b.*<\/svg>/s.exec(own.slice(wide, narrow)) ?? []
  const opening = drawing?.slice(0, drawing.indexOf(">")) ?? ""
  const size = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(opening)?.[1])
  if (drawing === undefined || !(size("width") > 0) || !(size("height") > 0)) return null
  return { svg: toXml(drawing), width: size("width"), height: size("height") }
}

/** Place in a page at which another figure begins. */
function ends(html: string, start: number): number {
  const next = html.indexOf('<section aria-labelledby="', start)
  return next < 0 ? html.length : next
}

/** SVG of a page as a file: a browser forgives what a reader of XML does not. */
function toXml(svg: string): string {
  return svg.replaceAll(/<!--.*?-->/gs, "").replaceAll("&nbsp;", "\u00a0")
}
