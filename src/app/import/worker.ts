import { toBundle } from "#importers/bundle.ts"
import { fromBundle } from "#importers/from-bundle.ts"
import { type InputFile, type Intake, type Progress, readFiles } from "#importers/intake.ts"
import { toRecord } from "#importers/intake-record.ts"
import { mergeRecords } from "#importers/merge.ts"
import { type ImportedRecord, UnreadableFileError } from "#importers/record.ts"
import { findSmallGroups, mergeSmallGroups } from "#importers/small-groups.ts"
import { piecesOf } from "#importers/streams.ts"
import type { Bilingual } from "#model/basis.ts"
import { sharedOrgId } from "#model/own-org.ts"
import { toPreview } from "./preview.ts"
import type { Facts, News, Order } from "./protocol.ts"

/*
 * Reads files beside the page, which answers all the while. It asks for nothing: what it is given stays on the device.
 * To stop it is to end it; the page starts another.
 */

let intake: Intake | null = null
let record: ImportedRecord | null = null

/** Often enough for an eye, seldom enough for the page. */
const PAUSE_MS = 100

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void obey(data).catch((error: unknown) => tell({ kind: "failed", job: data.job, told: tellFailure(error) }))
})

async function obey(order: Order): Promise<void> {
  if (order.kind === "read") {
    const { reading } = order
    intake = await readFiles(order.files.map(toInput), {
      options: { ...reading, asOf: null },
      onProgress: createTeller(order.job),
    })
  }
  if (order.kind === "make") {
    makeFiles(order)
    return
  }
  if (intake === null) return
  record = toRecord(intake, order.choices)
  tell({ kind: "preview", job: order.job, preview: toPreview(intake, record) })
}

function makeFiles({ job, facts, kept, colours }: Extract<Order, { kind: "make" }>): void {
  if (record === null) return
  const units = record.units.map((unit) => {
    const colour = colours[unit.id]
    return colour === undefined ? unit : { ...unit, colour }
  })
  const coloured = { ...record, units }
  const whole =
    kept === null
      ? coloured
      : mergeRecords(
          fromBundle((name) => parse(kept[name])),
          coloured,
        )
  const toFiles = (of: ImportedRecord, told: Facts) =>
    Object.fromEntries(
      Object.entries(toBundle(of, { ...told, version: "1.0.0" })).map(([name, value]) => [
        name,
        JSON.stringify(value),
      ]),
    )
  const shared =
    findSmallGroups(record).length === 0
      ? null
      : toFiles(mergeSmallGroups(whole), { ...facts, id: sharedOrgId(facts.id) })
  tell({ kind: "made", job, files: toFiles(whole, facts), shared })
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text)
}

function toInput(file: File): InputFile {
  return { name: file.name, size: file.size, open: () => piecesOf(file.stream()) }
}

function createTeller(job: number): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - last < PAUSE_MS) return
    last = now
    tell({ kind: "progress", job, ...progress })
  }
}

function tell(news: News): void {
  postMessage(news)
}

function tellFailure(error: unknown): Bilingual {
  if (error instanceof UnreadableFileError)
    return { en: `${error.file} ${error.told.en}`, zh: `${error.file} ${error.told.zh}` }
  const detail = error instanceof Error ? error.message : String(error)
  return { en: `The files could not be read: ${detail}`, zh: `无法读取文件：${detail}` }
}
