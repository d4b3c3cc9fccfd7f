import { composeSvg, type MeasureStyled, serializeSvg } from "./compose-svg.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { toStandaloneSvg } from "./standalone-svg.ts"

/** Pixels of a picture per CSS pixel: sharp on paper and on dense screens. */
const SCALE = 2
const PATIENCE_MS = 8000

/** The text of an SVG file of a figure; `stage` holds the copy of its drawing. Rejects when no drawing arrives. */
export async function toSvgFile(exported: ExportedFigure, stage: HTMLElement | null): Promise<string> {
  const source = await waitForDrawing(stage)
  const { width, height } = source.getBoundingClientRect()
  const { words, dataVersion, accessed, url, licence } = exported
  const svg = composeSvg(
    {
      drawing: toStandaloneSvg(source),
      width: Math.round(width),
      height: Math.round(height),
      title: exported.title,
      sentence: exported.sentence,
      subtitle: exported.subtitle,
      notes: exported.notes,
      // most drawings of a scenario are stamped themselves
      stamp: exported.isScenario && !source.textContent?.includes(words.stamp) ? words.stamp : null,
      lines: [exported.source, [words.basis, words.data, words.accessed].join(" · "), `Power Draw, ${url}`],
      metadata: {
        date: accessed,
        identifier: `${url} (${dataVersion})`,
        language: exported.language,
        rights: licence === null ? null : `${licence.title} ${licence.path}`,
      },
      fonts: readFonts(stage),
    },
    createMeasure(),
  )
  return serializeSvg(svg)
}

/** The same picture as PNG, twice as many pixels each way. */
export async function toPngBlob(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement("canvas")
    canvas.width = image.naturalWidth * SCALE
    canvas.height = image.naturalHeight * SCALE
    const context = canvas.getContext("2d")
    if (context === null) throw new Error("This browser draws no pictures.")
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error("The picture is empty.")) : resolve(blob)),
        "image/png",
      ),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The one drawing of the stage, once its code has arrived and it has been laid out. */
async function waitForDrawing(stage: HTMLElement | null): Promise<SVGSVGElement> {
  const until = performance.now() + PATIENCE_MS
  let last = ""
  while (performance.now() < until) {
    const svg = stage?.querySelector<SVGSVGElement>("svg[role=img], svg.recharts-surface")
    // Recharts lays itself out in several steps: two equal looks in a row mean that it has ended
    if (svg && svg.outerHTML === last) return svg
    last = svg?.outerHTML ?? ""
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  throw new Error("The drawing did not arrive.")
}

/** The families of the page: what the drawing does not say, such as the headline, is set in them, too. */
function readFonts(stage: HTMLElement | null) {
  const style = stage && getComputedStyle(stage)
  return {
    serif: style?.getPropertyValue("--font-serif").trim() || "serif",
    sans: style?.fontFamily || "sans-serif",
  }
}

function createMeasure(): MeasureStyled {
  const context = document.createElement("canvas").getContext("2d")
  return (text, { size, weight, family }) => {
    if (context === null) return text.length * size * 0.55
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
}
