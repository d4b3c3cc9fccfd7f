import * as z from "zod/mini"
import english from "zod/v4/locales/en.js"

// zod/mini ships without messages; a reader is owed the rule that was broken
z.config(english())

/** A record that broke a rule: named on the page, left out of every figure. */
export interface RejectedRecord {
  file: string
  /** the record's own id, else its place in the file such as “record 4” */
  record: string
  /** where in the record, such as `departure.left` */
  path: string
  rule: string
  /** the offending value as JSON, shortened */
  value: string
}

export interface ParsedRecords<T> {
  records: T[]
  rejected: RejectedRecord[]
}

/** A file that cannot be read at all. The message is a sentence for readers. */
export class BrokenFileError extends Error {
  override name = "BrokenFileError"
  readonly file: string
  readonly path: string
  readonly rule: string

  constructor(file: string, path: string, rule: string) {
    super(`${file}: ${path === "" ? "the file" : path} ${rule}`)
    this.file = file
    this.path = path
    this.rule = rule
  }
}

/**
 * Checks a file that is a list of records. Broken records are left out and named; the others stay in order.
 * Throws a `BrokenFileError` when the file is no list.
 */
export function parseRecords<T>(schema: z.ZodMiniType<T>, json: unknown, file: string): ParsedRecords<T> {
  if (!Array.isArray(json)) throw new BrokenFileError(file, "", "is not a list of records")
  const parsed: ParsedRecords<T> = { records: [], rejected: [] }
  json.forEach((record: unknown, index) => {
    const result = z.safeParse(schema, record)
    if (result.success) parsed.records.push(result.data)
    else parsed.rejected.push(toRejected(result.error, record, index, file))
  })
  return parsed
}

/** Checks a file that is one object. Throws a `BrokenFileError` naming file, path and rule. */
export function parseFile<T>(schema: z.ZodMiniType<T>, json: unknown, file: string): T {
  const result = z.safeParse(schema, json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BrokenFileError(file, issue?.path.join(".") ?? "", issue?.message ?? "is not readable")
}

function toRejected(error: z.core.$ZodError, record: unknown, index: number, file: string): RejectedRecord {
  const [issue] = error.issues
  const path = issue?.path ?? []
  return {
    file,
    record: idOf(record) ?? `record ${index + 1}`,
    path: path.join("."),
    rule: issue?.message ?? "is not readable",
    value: shorten(JSON.stringify(valueAt(record, path)) ?? "nothing"),
  }
}

function idOf(record: unknown): string | null {
  const id = valueAt(record, ["id"])
  return typeof id === "string" ? id : null
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    record,
  )
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
