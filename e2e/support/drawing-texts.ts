import type { Page } from "@playwright/test"

/**
 * What is wrong with the texts inside the drawings of a page, in sentences: two texts of one drawing that overlap, and
 * texts that leave their drawing. Empty when every text stands free. Lines of a text are taken one by one.
 */
export function drawingTextProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // rounding of positions, and signs that reach a little out of their box
    const slack = 1
    const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D

    const linesOf = (text: Element) => {
      const lines = [...text.querySelectorAll("tspan")].filter((span) => span.children.length === 0)
      return lines.length > 0 ? lines : [text]
    }
    const baselineOf = (line: SVGTextContentElement) =>
      line.getNumberOfChars() === 0
        ? 0
        : line.getStartPositionOfChar(0).matrixTransform(line.getScreenCTM() ?? undefined).y
    const read = (line: Element) => {
      const label = line.textContent ?? ""
      const { left, right } = line.getBoundingClientRect()
      // a line’s box is taller than its signs, by as much as font and browser like: what counts is the ink
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(line)
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
      const ink = pen.measureText(label)
      // a drawing may be shown smaller than it was laid out
      const scale = (line as SVGTextContentElement).getScreenCTM()?.d ?? 1
      const baseline = baselineOf(line as SVGTextContentElement)
      return {
        ...{ label, left, right },
        top: baseline - ink.actualBoundingBoxAscent * scale,
        bottom: baseline + ink.actualBoundingBoxDescent * scale,
      }
    }
    type Box = ReturnType<typeof read>
    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
    const leaves = (box: Box, frame: DOMRect) =>
      box.left < frame.left - slack ||
      box.right > frame.right + slack ||
      box.top < frame.top - slack ||
      box.bottom > frame.bottom + slack

    return [...document.querySelectorAll("svg")].flatMap((svg) => {
      const frame = svg.getBoundingClientRect()
      const boxes = [...svg.querySelectorAll("text")]
        .flatMap(linesOf)
        .map(read)
        .filter((box) => box.right > box.left)
      return [
        ...boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => overlap(box, other))
            .map((other) => `“${box.label}” overlaps “${other.label}”`),
        ),
        ...boxes.filter((box) => leaves(box, frame)).map((box) => `“${box.label}” leaves its drawing`),
      ]
    })
  })
}

/** By how many pixels the page is wider than its window. */
export function horizontalOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
