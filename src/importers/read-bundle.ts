import { strFromU8, strToU8, unzipSync } from "fflate"
import Papa from "papaparse"
import { fromBundle } from "#importers/from-bundle.ts"
import { type ImportedRecord, UnreadableFileError } from "#importers/record.ts"
import type { InputFile } from "./intake.ts"
import { isEngineAnswer } from "./prometheus/answer.ts"
import { readAsked, readSavedAnswer } from "./prometheus/saved.ts"
import { SACCT_COMMAND } from "./slurm/sacct.ts"
import { collect } from "./streams.ts"

const MOST_BYTES = 256 * 1024 * 1024

/** What a file turns out to hold: a whole record, or a table that is read as CSV is. */
export type Held = { record: ImportedRecord } | { csv: InputFile }

/**
 * Reads a zip that is a Data Package: a bundle, or a figure that was downloaded. Throws an `UnreadableFileError` or a
 * `BrokenFileError`.
 */
export async function readZip(input: InputFile): Promise<Held> {
  const files = unzip(await collect(input.open(), MOST_BYTES, input.name), input.name)
  const descriptor = Object.keys(files).find((path) => /(^|\/)datapackage\.json$/.test(path))
  const folder = descriptor?.slice(0, -"datapackage.json".length) ?? ""
  const read = (name: string) => {
    const bytes = files[`${folder}${name}`]
    return bytes === undefined ? undefined : parseJson(strFromU8(bytes), `${input.name}/${name}`)
  }
  if (descriptor !== undefined && read("allocations.json") !== undefined)
    return { record: named(fromBundle(read), input, "bundle") }
  // of a figure one amount a row says more of itself than a column a lab
  const csv = files[`${folder}tidy.csv`] ?? files[`${folder}data.csv`]
  if (csv === undefined) throw new UnreadableFileError(input.name, NO_BUNDLE)
  return { csv: virtual(input, csv) }
}

/**
 * Reads JSON: `allocations.json` of a bundle, whose units are then called by their ids, a figure that was downloaded, or what an
 * engine of metrics answered.
 */
export async function readJson(input: InputFile, zone: string): Promise<Held> {
  const text = new TextDecoder().decode(await collect(input.open(), MOST_BYTES, input.name))
  const json = parseJson(text, input.name)
  if (!isObject(json)) throw new UnreadableFileError(input.name, NO_BUNDLE)
  const engine = readEngine(json, input, zone)
  if (engine !== null) return { record: engine }
  if ("jobs" in json) throw new UnreadableFileError(input.name, SACCT_JSON)
  const table = isObject(json.tidy) ? json.tidy : json
  if (Array.isArray(table.rows)) return { csv: virtual(input, strToU8(Papa.unparse(table.rows as object[]))) }
  if (!("periods" in json)) throw new UnreadableFileError(input.name, NO_BUNDLE)
  const read = (name: string) => {
    if (name === "allocations.json") return json
    if (name === "labs.json") return []
    return name === "datapackage.json" ? BARE : undefined
  }
  return { record: named(fromBundle(read), input, "json") }
}

/** What an engine said: to a page that asked it, or to a question whose answer was saved. */
function readEngine(json: object, { name, size }: InputFile, zone: string): ImportedRecord | null {
  const file = { name, kind: "json", bytes: size, rows: 0, refused: 0 }
  return isEngineAnswer(json) ? readSavedAnswer(json, file, zone) : readAsked(json, file)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** A table within a file, under the name of that file. */
function virtual({ name }: InputFile, bytes: Uint8Array): InputFile {
  return {
    name,
    size: bytes.length,
    open: async function* () {
      yield bytes
    },
  }
}

function unzip(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(json|csv)$/.test(name) && originalSize <= MOST_BYTES,
    })
  } catch {
    throw new UnreadableFileError(file, { en: "is a damaged zip", zh: "是损坏的 zip 文件" })
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFileError(file, { en: "is not whole JSON", zh: "不是完整的 JSON" })
  }
}

function named(record: ImportedRecord, { name, size }: InputFile, kind: string): ImportedRecord {
  const rows = record.days.length * record.series.length
  return { ...record, files: [{ name, kind, bytes: size, rows, refused: 0 }] }
}

/** What a descriptor must say, of a file that came without one. */
const BARE = {
  ...{ name: "bare", title: "", description: "", version: "1.0.0", created: "2000-01-01" },
  ...{ licenses: [], resources: [] },
  powerDraw: {
    ...{ label: { en: "", zh: "" }, summary: { en: "", zh: "" } },
    ...{ coverage: { from: "2000-01-01", to: "2000-01-01" }, allocationBasis: "reported" },
  },
}

const NO_BUNDLE = {
  en: "holds no amounts of GPUs: a bundle has a datapackage.json and an allocations.json (an Excel file must be saved as CSV)",
  zh: "不含 GPU 数量：数据包应有 datapackage.json 和 allocations.json（Excel 文件请另存为 CSV）",
}

const SACCT_JSON = {
  en: `is the JSON of sacct, whose layout changes from version to version. Export it with: ${SACCT_COMMAND}`,
  zh: `是 sacct 的 JSON 输出，其结构随版本而变。请用以下命令导出：${SACCT_COMMAND}`,
}
