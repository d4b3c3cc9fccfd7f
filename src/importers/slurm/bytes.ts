/**
 * Work on the bytes of a file, without texts: a million rows have twenty million fields, and making a text of each takes
 * longer than reading them.
 */
const decoder = new TextDecoder()

/** The text of a part of a file (UTF-8). */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to))
}

export const DIGIT_0 = 48
export const LINE_BREAK = 10
export const RETURN = 13

export function isDigit(byte: number): boolean {
  return byte >= DIGIT_0 && byte <= DIGIT_0 + 9
}

/** A number of digits alone, `NaN` for anything else. */
export function readDigits(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to) return Number.NaN
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - DIGIT_0
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

export function hasByte(bytes: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return true
  return false
}

/** Texts by number, in the order in which they were first seen; one that was seen before is found by its bytes. */
export class Names {
  readonly texts: string[] = []
  private readonly kept: Uint8Array[] = []
  private readonly places = new Map<number, number[]>()

  number(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to)
    const candidates = this.places.get(hash)
    for (const candidate of candidates ?? []) {
      if (isSame(this.kept[candidate], bytes, from, to)) return candidate
    }
    const place = this.texts.push(textOf(bytes, from, to)) - 1
    this.kept.push(bytes.slice(from, to))
    if (candidates === undefined) this.places.set(hash, [place])
    else candidates.push(place)
    return place
  }
}

/** Texts that recur, each parsed once. */
export class ParsedTexts<T> {
  readonly names = new Names()
  readonly values: T[] = []
  private readonly parse: (text: string) => T

  constructor(parse: (text: string) => T) {
    this.parse = parse
  }

  number(bytes: Uint8Array, from: number, to: number): number {
    const number = this.names.number(bytes, from, to)
    if (number === this.values.length) this.values.push(this.parse(this.names.texts[number] ?? ""))
    return number
  }

  read(bytes: Uint8Array, from: number, to: number): T {
    return this.values[this.number(bytes, from, to)] as T
  }
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash
}

function isSame(kept: Uint8Array | undefined, bytes: Uint8Array, from: number, to: number): boolean {
  if (kept === undefined || kept.length !== to - from) return false
  for (let at = 0; at < kept.length; at++) if (kept[at] !== bytes[from + at]) return false
  return true
}
