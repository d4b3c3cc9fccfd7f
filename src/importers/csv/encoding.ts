export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030"

/** Fewer bytes may end within a character, or hold none that tells. */
const ENOUGH = 4096

/**
 * Text of a file as it comes in. The encoding is told by a byte order mark, else by zero bytes (UTF-16), else by the first
 * bytes that are not ASCII: UTF-8 where they are valid, gb18030 (what Excel writes on a Chinese Windows) where not. A
 * byte order mark is no part of the text; what is no text in the encoding becomes U+FFFD.
 */
export async function* decodeChunks(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let waiting = new Uint8Array(0)
  for await (const chunk of chunks) {
    waiting = join(waiting, chunk)
    if (decoder === null) {
      if (waiting.length < ENOUGH) continue
      const encoding = guessEncoding(waiting, true)
      if (encoding !== null) decoder = new TextDecoder(encoding)
    }
    // ASCII alone is the same in both, so the question stays open
    yield (decoder ?? new TextDecoder()).decode(waiting, { stream: decoder !== null })
    waiting = new Uint8Array(0)
  }
  decoder ??= new TextDecoder(guessEncoding(waiting) ?? "utf-8")
  yield decoder.decode(waiting)
}

/** The encoding of the first bytes of a file, which may end within a character where they are `isCut`; `null` = ASCII alone. */
export function guessEncoding(bytes: Uint8Array, isCut = false): CsvEncoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8"
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd > 0) return odd >= even ? "utf-16le" : "utf-16be"
  if (bytes.every((byte) => byte < 0x80)) return null
  return isUtf8(bytes, isCut) ? "utf-8" : "gb18030"
}

function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isCut })
    return true
  } catch {
    return false
  }
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length)
  whole.set(one)
  whole.set(other, one.length)
  return whole
}
