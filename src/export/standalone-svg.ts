/**
 * Makes an SVG of the page stand alone: what its style sheet, its variables and its theme say is written into each
 * element as plain SVG 1.1 attributes, and what only a page can use is taken out.
 */

const SVG = "http://www.w3.org/2000/svg"

/** Passed on from parent to child, so written only where a child differs. An opacity stands before its colour. */
const INHERITED = [
  "fill-opacity",
  "fill",
  "fill-rule",
  "clip-rule",
  "stroke-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
]

/** Not passed on; with the value that need not be written. */
const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "clip-path": "none",
  mask: "none",
}

const STOP: Readonly<Record<string, string>> = { "stop-opacity": "1", "stop-color": "" }

/** Of a page, or a danger outside it. */
const FOREIGN =
  "foreignObject, script, style, image, animate, animateTransform, animateMotion, set, title:empty"

/** The computed style of an element of the page. */
export type ReadStyle = (element: Element) => Pick<CSSStyleDeclaration, "getPropertyValue">

/** A copy of a drawing that looks the same outside its page. `source` must be in the document. */
export function toStandaloneSvg(
  source: SVGSVGElement,
  readStyle: ReadStyle = (element) => getComputedStyle(element),
): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement
  writeStyles(source, copy, null, readStyle)
  for (const element of copy.querySelectorAll(FOREIGN)) element.remove()
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes)
  for (const child of [...copy.children]) if (/^(title|desc)$/.test(child.localName)) child.remove()
  for (const element of [copy, ...copy.querySelectorAll("*")]) cleanAttributes(element)
  return copy
}

type Values = Readonly<Record<string, string>>

/** Walks the page's element and its copy in step; removes from the copy what is not shown. */
function writeStyles(source: Element, copy: Element, parent: Values | null, readStyle: ReadStyle): void {
  const style = readStyle(source)
  if (source.namespaceURI !== SVG || (isDrawn(source) && style.getPropertyValue("display") === "none")) {
    copy.remove()
    return
  }
  const read = (name: string) => plainValue(style.getPropertyValue(name) || source.getAttribute(name) || "")
  const values: Record<string, string> = {}
  for (const name of INHERITED) {
    values[name] = read(name)
    write(copy, name, values[name] === parent?.[name] ? "" : (values[name] ?? ""))
  }
  const own = source.localName === "stop" ? { ...OWN, ...STOP } : OWN
  for (const [name, usual] of Object.entries(own)) write(copy, name, read(name) === usual ? "" : read(name))
  const copies = [...copy.children]
  ;[...source.children].forEach((child, index) => {
    const twin = copies[index]
    if (twin !== undefined) writeStyles(child, twin, values, readStyle)
  })
}

/** What a browser may compute as `display: none` because it is only referred to, such as a gradient, is kept. */
function isDrawn(element: Element): boolean {
  return /^(g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|svg|use)$/.test(element.localName)
}

function write(element: Element, name: string, value: string): void {
  element.removeAttribute(name)
  if (value === "" || value.includes("var(")) return
  const alpha = /^#[0-9a-f]{6}([0-9a-f]{2})$/.exec(value)?.[1]
  if (alpha === undefined) {
    element.setAttribute(name, value)
    return
  }
  // readers of SVG 1.1 know no colour with an opacity of its own
  const opacityName = name === "stop-color" ? "stop-opacity" : `${name}-opacity`
  const opacity = Number(element.getAttribute(opacityName) ?? 1)
  element.setAttribute(name, value.slice(0, 7))
  element.setAttribute(opacityName, String(opacity * (Number.parseInt(alpha, 16) / 255)))
}

/** Colours as `#rrggbb`, or `#rrggbbaa` where they are not opaque; lengths in plain numbers; references without quotes. */
function plainValue(value: string): string {
  const url = /^url\(["']?(#[^"')]+)["']?\)/.exec(value)
  if (url !== null) return `url(${url[1]})`
  if (value.startsWith("rgb")) return toHex(value.match(/[\d.]+/g) ?? [], 1)
  if (value.startsWith("color(srgb")) return toHex(value.slice(10).match(/[\d.]+/g) ?? [], 255)
  return value.replace(/(\d)px/g, "$1")
}

function toHex(parts: readonly string[], scale: number): string {
  const bytes = parts.slice(0, 3).map((part) => Math.round(Number(part) * scale))
  const alpha = parts[3] === undefined ? 1 : Number(parts[3])
  if (alpha < 1) bytes.push(Math.round(alpha * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

/** Classes, roles, handlers and links are of the page; a `var()` nobody could resolve outside it. */
function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isOfPage =
      /^(class|style|role|tabindex|focusable|cursor|pointer-events|on.*|aria-.*|data-.*)$/.test(name)
    const isLinkOut = /(^|:)href$/.test(name) && !value.startsWith("#")
    if (isOfPage || isLinkOut || value.includes("var(")) element.removeAttribute(name)
  }
}
