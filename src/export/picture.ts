import type { Stage, StageSize } from "#figure/stage.ts"
import { STAGE_WIDTH, sizeName } from "#figure/stage.ts"
import { COLUMN, composeSvg, type Picture, roomBeside, roomIn, serializeSvg, spacing } from "./compose-svg.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { FRAMES, type PictureFrame, type PictureShape } from "./picture-shapes.ts"
import { layOutText, type MeasureStyled, type PictureText, type PictureWords } from "./picture-text.ts"
import { toStandaloneSvg } from "./standalone-svg.ts"

/** Pixels of a picture of free shape per CSS pixel: sharp on paper and on dense screens. */
const SCALE = 2
const PATIENCE_MS = 8000

/** A picture as the text of an SVG file. */
export interface SvgFile {
  svg: string
  /** how much smaller than it was laid out its drawing had to become; 1 = not at all */
  factor: number
}

/** A figure as SVG, its drawing laid out anew for the shape on the stage. Rejects when no drawing arrives. */
export async function toSvgFile(
  exported: ExportedFigure,
  stage: Stage | null,
  shape: PictureShape = "drawn",
): Promise<SvgFile> {
  if (stage === null) throw new Error("There is no drawing.")
  const frame = FRAMES[shape]
  const first = await draw(stage, { width: STAGE_WIDTH })
  // most drawings of a scenario are stamped themselves
  const needsStamp = exported.isScenario && !first.textContent?.includes(exported.words.stamp)
  const words = toWords(exported, needsStamp, stage)
  const measure = createMeasure()
  const layOut = (width: number) => layOutText(words, width, frame, measure)
  const about = { ...toAbout(exported), ...words, frame }
  if (frame !== null) return composeFramed(stage, { ...about, frame }, layOut)
  const size = sizeOf(first)
  const picture = { ...about, ...size, drawing: toStandaloneSvg(first), room: size }
  return { svg: serializeSvg(composeSvg(picture, layOut(size.width))), factor: 1 }
}

type About = Omit<Picture, "drawing" | "width" | "height" | "room" | "isBeside">

/** The words over and under the drawing; where it is too high for that and a column leaves it more, beside it. */
async function composeFramed(
  stage: Stage,
  about: About & { frame: PictureFrame },
  layOut: (width: number) => PictureText,
): Promise<SvgFile> {
  const { frame } = about
  const over = layOut(frame.width - 2 * spacing(frame).margin)
  const column = layOut(COLUMN.width)
  let best = { ...(await drawInto(stage, roomIn(frame, over))), text: over, isBeside: false }
  const beside = frame.width > frame.height ? roomBeside(frame, column) : null
  if (best.factor < 1 && beside !== null) {
    const other = await drawInto(stage, beside)
    if (other.factor > best.factor) best = { ...other, text: column, isBeside: true }
  }
  const { factor, text, ...drawn } = best
  return { svg: serializeSvg(composeSvg({ ...about, ...drawn }, text)), factor }
}

interface Drawn {
  drawing: SVGSVGElement
  /** its size in the picture */
  width: number
  height: number
  room: { width: number; height: number }
  /** what it was made smaller by */
  factor: number
}

/** Draws into a room; what is too high for it also as much wider as it has to become smaller, and the larger is taken. */
async function drawInto(stage: Stage, room: Drawn["room"]): Promise<Drawn> {
  const limit = Math.floor(room.height)
  const drawAt = async (wide: number): Promise<Drawn> => {
    const source = await draw(stage, { width: Math.floor(wide), height: limit })
    const { width, height } = sizeOf(source)
    const factor = Math.min(1, room.width / width, room.height / height)
    const size = { width: width * factor, height: height * factor }
    return { drawing: toStandaloneSvg(source), ...size, room, factor }
  }
  const first = await drawAt(room.width)
  if (first.factor === 1) return first
  const wider = await drawAt(room.width / first.factor)
  // as large, a drawing that fills its width looks better
  return wider.factor >= first.factor - 0.02 ? wider : first
}

function sizeOf(source: SVGSVGElement): { width: number; height: number } {
  const { width, height } = source.getBoundingClientRect()
  return { width: Math.round(width), height: Math.round(height) }
}

function toWords(exported: ExportedFigure, needsStamp: boolean, stage: Stage): PictureWords {
  const { sentence, subtitle, notes, source, words, url } = exported
  return {
    ...{ sentence, subtitle, notes },
    stamp: needsStamp ? words.stamp : null,
    lines: [source, [words.basis, words.data, words.accessed].join(" · "), `Power Draw, ${url}`],
    fonts: readFonts(stage.ref.current),
  }
}

function toAbout({ title, dataVersion, accessed, url, licence, language }: ExportedFigure) {
  const rights = licence === null ? null : `${licence.title} ${licence.path}`
  return { title, metadata: { date: accessed, identifier: `${url} (${dataVersion})`, language, rights } }
}

/** The same picture as PNG: a fixed shape in its own pixels, else twice as many each way. */
export async function toPngBlob({ svg }: SvgFile, shape: PictureShape = "drawn"): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const scale = FRAMES[shape] === null ? SCALE : 1
    const canvas = document.createElement("canvas")
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
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

/** The one drawing of the stage at a size, once its code has arrived and it has been laid out. */
async function draw(stage: Stage, size: StageSize): Promise<SVGSVGElement> {
  stage.resize(size)
  const until = performance.now() + PATIENCE_MS
  let last = ""
  while (performance.now() < until) {
    const { current } = stage.ref
    const isThere = current?.dataset.size === sizeName(size)
    const svg = !isThere ? null : current?.querySelector<SVGSVGElement>("svg[role=img], svg.recharts-surface")
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
