import type { Header } from "./header.ts"

/** The fields of one record, found without cutting it up. */
export interface Row {
  bytes: Uint8Array
  /** where the record stands */
  from: number
  to: number
  /** points it at a record; gives what is wrong with the number of its fields, `null` = nothing */
  turnTo: (bytes: Uint8Array, from: number, to: number) => "too-few-fields" | "too-many-fields" | null
  /** where a field starts and stops, by its place; both 0 for −1 */
  start: (place: number) => number
  stop: (place: number) => number
}

export function createRow({ fields, delimiter, freeAt }: Header): Row {
  const mark = new TextEncoder().encode(delimiter)
  const [firstByte = 0] = mark
  const most = fields.length - 1
  // where a free text stands last, what it holds is nobody’s concern
  const isFreeLast = freeAt === most
  const starts = new Int32Array(fields.length + 1)

  function turnTo(bytes: Uint8Array, from: number, to: number) {
    row.bytes = bytes
    row.from = from
    row.to = to
    starts[0] = from
    let found = 0
    for (let at = from; at < to; at++) {
      if (bytes[at] !== firstByte || !isMarkAt(bytes, at, mark)) continue
      if (found === most) return settleSurplus(at)
      starts[++found] = at + mark.length
      if (found === most && isFreeLast) break
    }
    starts[fields.length] = to + mark.length
    return found < most ? "too-few-fields" : null
  }

  /** One delimiter more than there are fields: at the end of the line, within a free text, or too many. */
  function settleSurplus(at: number) {
    starts[fields.length] = at + mark.length
    if (at + mark.length === row.to) return null
    if (freeAt === -1) return "too-many-fields"
    const places: number[] = []
    for (let place = row.from; place < row.to; place++)
      if (row.bytes[place] === firstByte && isMarkAt(row.bytes, place, mark)) places.push(place)
    if ((places.at(-1) ?? 0) + mark.length === row.to && places.length > most + 1) places.pop()
    const surplus = places.length - most
    for (let field = 1; field <= most; field++)
      starts[field] = (places[field <= freeAt ? field - 1 : field - 1 + surplus] ?? 0) + mark.length
    starts[fields.length] = row.to + mark.length
    return null
  }

  const row: Row = {
    ...{ bytes: new Uint8Array(0), from: 0, to: 0, turnTo },
    start: (place) => (place < 0 ? 0 : (starts[place] ?? 0)),
    stop: (place) => (place < 0 ? 0 : (starts[place + 1] ?? 0) - mark.length),
  }
  return row
}

function isMarkAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let offset = 1; offset < mark.length; offset++) if (bytes[at + offset] !== mark[offset]) return false
  return true
}
