import type { PictureFrame } from "./picture-shapes.ts"
import { INK, INK2, type PictureText, type PictureWords, type PlacedLine } from "./picture-text.ts"

const SVG = "http://www.w3.org/2000/svg"
const RULE = "#d8d5cc"

/** What a picture of a figure is made of: a drawing that stands alone, and the words of its frame. */
export interface Picture extends PictureWords {
  drawing: SVGSVGElement
  /** size of the drawing in units, which are pixels where the shape is free */
  width: number
  height: number
  /** room for it */
  room: { width: number; height: number }
  /** `null`: as high as it comes */
  frame: PictureFrame | null
  /** its words stand in a column beside the drawing, not over and under it */
  isBeside?: boolean
  /** name of the picture for those who do not see it, and for indexes */
  title: string
  metadata: { date: string; identifier: string; language: string; rights: string | null }
}

/** White around everything, and space between words and drawing, in units. */
export function spacing(frame: PictureFrame | null) {
  return frame === null
    ? { margin: 40, top: 36, bar: 16, gap: 24, under: 14, over: 12, bottom: 28 }
    : { margin: 20, top: 16, bar: 8, gap: 10, under: 6, over: 6, bottom: 12 }
}

/** What is left to a drawing in a frame. */
export function roomIn(frame: PictureFrame, text: PictureText): { width: number; height: number } {
  const { margin, top, bar, gap, under, over, bottom } = spacing(frame)
  const taken = top + bar + text.aboveHeight + gap + under + over + text.belowHeight + bottom
  return { width: frame.width - 2 * margin, height: Math.max(40, frame.height - taken) }
}

/** The column of words beside a high drawing, and the space between the two, in units. */
export const COLUMN = { width: 226, gap: 20 }

/** What is left to a drawing beside its words; `null` where they are too long for a column. */
export function roomBeside(frame: PictureFrame, text: PictureText): { width: number; height: number } | null {
  const { margin, top, bar, gap, bottom } = spacing(frame)
  if (top + bar + text.aboveHeight + gap + text.belowHeight + bottom > frame.height) return null
  return {
    width: frame.width - 2 * margin - COLUMN.width - COLUMN.gap,
    height: frame.height - top - bottom,
  }
}

/** Where drawing, rule and last words stand. */
function placeParts({ room, frame, isBeside = false }: Picture, text: PictureText) {
  const { margin, top, bar, gap, under, over, bottom } = spacing(frame)
  if (frame !== null && isBeside) {
    const below = frame.height - bottom - text.belowHeight
    const drawing = { x: margin + COLUMN.width + COLUMN.gap, y: top }
    return { drawing, below, rule: { y: below - over, width: COLUMN.width } }
  }
  const y = top + bar + text.aboveHeight + gap
  const rule = y + room.height + under
  return { drawing: { x: margin, y }, below: rule + over, rule: { y: rule, width: room.width } }
}

/** The whole figure as one SVG on white: sentence, subtitle, drawing, source, basis, version, date, address. */
export function composeSvg(picture: Picture, text: PictureText): SVGSVGElement {
  const { drawing, room, frame } = picture
  const { margin, top, bar, bottom } = spacing(frame)
  const parts = placeParts(picture, text)
  const root = element("svg", {})
  const page = element("rect", { fill: "#ffffff" })
  root.append(
    ...describe(picture),
    page,
    element("rect", { x: margin, y: top, width: 40, height: 3, fill: INK }),
  )
  root.append(...text.above.flatMap((line) => textLine(line, margin, top + bar)))
  place(picture, parts.drawing.x, parts.drawing.y)
  root.append(drawing)
  const { y, width } = parts.rule
  root.append(element("path", { d: `M${margin} ${y + 0.5}h${width}`, stroke: RULE, fill: "none" }))
  root.append(...text.below.flatMap((line) => textLine(line, margin, parts.below)))
  const size = frame ?? {
    width: room.width + 2 * margin,
    height: Math.ceil(parts.below + text.belowHeight + bottom),
    scale: 1,
  }
  setAll(page, { width: size.width, height: size.height })
  setAll(root, { width: Math.round(size.width * size.scale), height: Math.round(size.height * size.scale) })
  setAll(root, { viewBox: `0 0 ${size.width} ${size.height}`, role: "img" })
  return root
}

/** The SVG as a file of its own. */
export function serializeSvg(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

function describe({ title, subtitle, lines, metadata, stamp: scenario }: Picture): Element[] {
  const about = document.createElementNS(SVG, "metadata")
  const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  const DC = "http://purl.org/dc/elements/1.1/"
  const rdf = document.createElementNS(RDF, "rdf:RDF")
  const record = document.createElementNS(RDF, "rdf:Description")
  const facts = {
    title,
    source: lines[0] ?? "",
    type: scenario ?? "Image",
    creator: "Power Draw",
    ...metadata,
  }
  for (const [name, value] of Object.entries(facts)) {
    if (value === null) continue
    const fact = document.createElementNS(DC, `dc:${name}`)
    fact.textContent = clean(value)
    record.append(fact)
  }
  rdf.append(record)
  about.append(rdf)
  return [withText("title", title), withText("desc", [subtitle, ...lines].join(" ")), about]
}

/** In the middle of its room, where it is smaller. */
function place({ drawing, width, height, room }: Picture, left: number, top: number): void {
  const x = left + (room.width - width) / 2
  const y = top + (room.height - height) / 2
  if (!drawing.hasAttribute("viewBox")) drawing.setAttribute("viewBox", `0 0 ${width} ${height}`)
  setAll(drawing, { x, y, width, height, overflow: "visible" })
}

/** A line of text; that of a scenario has its mark before it. */
function textLine({ text, y, style, mark = false }: PlacedLine, left: number, top: number): Element[] {
  const { size, line, weight, colour, family } = style
  const node = withText("text", text)
  // the baseline of a line of text: its box less what hangs below
  const baseline = top + y + line / 2 + size * 0.35
  setAll(node, { x: mark ? left + 21 : left, y: baseline, fill: colour })
  setAll(node, { "font-family": family, "font-size": size, "font-weight": weight })
  if (!mark) return [node]
  const d = `M${left + 0.5} ${baseline - 10}h13v10h-13zm0 6.5l6.5 -6.5m-5 10l10 -10m-4 10l5.5 -5.5`
  return [element("path", { d, fill: "none", stroke: INK2 }), node]
}

function withText(name: string, text: string): Element {
  const node = element(name, {})
  node.textContent = clean(text)
  return node
}

/** Without the control characters that no XML may hold. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K]
function element(name: string, attributes: Record<string, string | number>): SVGElement
function element(name: string, attributes: Record<string, string | number>): Element {
  const node = document.createElementNS(SVG, name)
  setAll(node, attributes)
  return node
}

function setAll(node: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value))
}
