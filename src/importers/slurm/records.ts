import { LINE_BREAK, RETURN } from "./bytes.ts"

/** Where one record stands in the bytes, without its last line break, and the number of its first line, from 1. */
export type OnRecord = (bytes: Uint8Array, from: number, to: number, line: number) => void

/** Whether the line that starts at a place begins a record, after one that began at `before`. */
export type Begins = (bytes: Uint8Array, start: number, before: number) => boolean

/** No record of Slurm is as long: a file that never ends a line is something else. */
const LONGEST = 1_000_000

/** Bytes that have no records. */
export class EndlessRecordError extends Error {
  override name = "EndlessRecordError"
}

/**
 * Cuts bytes that come in pieces into records. Nothing is escaped in what Slurm prints: a line that begins no record goes
 * on with the one before. The first line is a record of its own. Throws an `EndlessRecordError`.
 */
export function createRecordCutter(begins: Begins, onRecord: OnRecord) {
  let rest = new Uint8Array(0)
  let line = 1
  let isHeaderDone = false

  /** Gives the records that are whole: one is whole where the next one begins, for which its line must be here. */
  function cut(bytes: Uint8Array, isEnd: boolean): number {
    let start = 0
    let firstLine = line
    let end = bytes.indexOf(LINE_BREAK)
    while (end !== -1) {
      const next = end + 1
      const nextEnd = bytes.indexOf(LINE_BREAK, next)
      // what comes next decides whether this record ends here
      if (nextEnd === -1 && !isEnd) break
      line++
      if (!isHeaderDone || next >= bytes.length || begins(bytes, next, start)) {
        emit(bytes, start, end, firstLine)
        start = next
        firstLine = line
      }
      end = nextEnd
    }
    line = firstLine
    return start
  }

  function emit(bytes: Uint8Array, start: number, end: number, firstLine: number): void {
    isHeaderDone = true
    const stop = bytes[end - 1] === RETURN ? end - 1 : end
    if (stop > start) onRecord(bytes, start, stop, firstLine)
  }

  return {
    push(bytes: Uint8Array): void {
      const all = rest.length === 0 ? bytes : join(rest, bytes)
      rest = all.slice(cut(all, false))
      if (rest.length > LONGEST + bytes.length) throw new EndlessRecordError()
    },
    end(): void {
      const isEnded = rest.length === 0 || rest.at(-1) === LINE_BREAK
      cut(isEnded ? rest : join(rest, Uint8Array.of(LINE_BREAK)), true)
      rest = new Uint8Array(0)
    },
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
