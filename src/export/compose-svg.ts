import { wrapBalanced, wrapText } from "./wrap-text.ts"

const SVG = "http://www.w3.org/2000/svg"
const MARGIN = 40
const INK = "#1b1d1f"
const INK2 = "#565b60"
const RULE = "#d8d5cc"

/** What a picture of a figure is made of: a drawing that stands alone, and the words of its frame. */
export interface Picture {
  drawing: SVGSVGElement
  /** size of the drawing in pixels */
  width: number
  height: number
  /** name of the picture for those who do not see it, and for indexes */
  title: string
  sentence: string
  subtitle: string
  notes: string | null
  /** set where a number is invented */
  stamp: string | null
  /** source, basis, version, date and address, one line each, wrapped where they are long */
  lines: readonly string[]
  metadata: { date: string; identifier: string; language: string; rights: string | null }
  fonts: { serif: string; sans: string }
}

interface TextStyle {
  size: number
  line: number
  weight: number
  colour: string
  family: string
}

export type MeasureStyled = (text: string, style: Pick<TextStyle, "size" | "weight" | "family">) => number

/** The whole figure as one SVG on white: sentence, subtitle, drawing, source, basis, version, date, address. */
export function composeSvg(picture: Picture, measure: MeasureStyled): SVGSVGElement {
  const { drawing, width, height, fonts } = picture
  const root = element("svg", {})
  const page = element("rect", { fill: "#ffffff" })
  root.append(
    ...describe(picture),
    page,
    element("rect", { x: MARGIN, y: 36, width: 40, height: 3, fill: INK }),
  )
  let y = 52
  const put = (text: string, style: TextStyle, gap: number, most = width) => {
    y += gap
    // only the headline is set in bold
    const wrap = style.weight === 700 ? wrapBalanced : wrapText
    for (const line of wrap(text, most, (part) => measure(part, style))) {
      root.append(textLine(line, style, y))
      y += style.line
    }
  }
  const plain = { weight: 400, colour: INK2, family: fonts.sans }
  put(
    picture.sentence,
    { size: 27, line: 34, weight: 700, colour: INK, family: fonts.serif },
    0,
    Math.min(760, width),
  )
  put(picture.subtitle, { ...plain, size: 15, line: 22 }, 8, Math.min(760, width))
  if (picture.notes !== null) put(picture.notes, { ...plain, size: 13, line: 20 }, 12, Math.min(760, width))
  if (picture.stamp !== null) y = stamp(root, picture.stamp, fonts.sans, y + 12)
  y += 24
  place(drawing, y, width, height)
  root.append(drawing)
  y += height + 14
  root.append(element("path", { d: `M${MARGIN} ${y + 0.5}h${width}`, stroke: RULE, fill: "none" }))
  y += 12
  for (const line of picture.lines) put(line, { ...plain, size: 13, line: 20 }, 0)
  const size = { width: width + 2 * MARGIN, height: Math.ceil(y + 28) }
  for (const target of [root, page]) setAll(target, size)
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

/** The mark and the words of a scenario, inside the picture and not to be cropped from its drawing. */
function stamp(root: Element, text: string, family: string, y: number): number {
  const mark = `M${MARGIN + 0.5} ${y + 4.5}h13v10h-13zm0 6.5l6.5 -6.5m-5 10l10 -10m-4 10l5.5 -5.5`
  root.append(element("path", { d: mark, fill: "none", stroke: INK2 }))
  const words = textLine(text, { size: 13, line: 20, weight: 600, colour: INK, family }, y)
  words.setAttribute("x", String(MARGIN + 21))
  root.append(words)
  return y + 20
}

function place(drawing: SVGSVGElement, y: number, width: number, height: number): void {
  setAll(drawing, { x: MARGIN, y, width, height, overflow: "visible" })
  if (!drawing.hasAttribute("viewBox")) drawing.setAttribute("viewBox", `0 0 ${width} ${height}`)
}

function textLine(text: string, { size, line, weight, colour, family }: TextStyle, y: number): Element {
  const node = withText("text", text)
  // the baseline of a line of text: its box less what hangs below
  const baseline = y + line / 2 + size * 0.35
  setAll(node, { x: MARGIN, y: baseline, fill: colour })
  setAll(node, { "font-family": family, "font-size": size, "font-weight": weight })
  return node
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
