import { decodeChunks } from "#importers/csv/encoding.ts"
import { UnreadableFileError } from "#importers/record.ts"

type Bytes = AsyncIterable<Uint8Array>

/** How much of a file tells what it is. */
const HEAD = 65_536

/** The first bytes of a stream; nothing is read beyond them. */
export async function peek(stream: Bytes, most = HEAD): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(part)
    length += part.length
    if (length >= most) return { head: join(parts, most), isWhole: false }
  }
  return { head: join(parts, length), isWhole: true }
}

/** All bytes of a stream. Throws an `UnreadableFileError` where they are too many for what they should be. */
export async function collect(stream: Bytes, most: number, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(part)
    length += part.length
    if (length > most) throw new UnreadableFileError(file, TOO_LARGE)
  }
  return join(parts, length)
}

const TOO_LARGE = {
  en: "is too large for what it seems to be",
  zh: "过大，与其类型不符",
}

/** A stream unpacked where it is gzip, and as UTF-8 where it is UTF-16, as a shell of Windows writes it. */
export async function* toPlainBytes(stream: Bytes): AsyncGenerator<Uint8Array> {
  const parts = stream[Symbol.asyncIterator]()
  const { value: first, done } = await parts.next()
  if (done || first === undefined) return
  const rest = continueWith(first, parts)
  if (first[0] === 0x1f && first[1] === 0x8b) yield* toPlainBytes(unpack(rest))
  else if (isUtf16(first)) yield* encode(decodeChunks(rest))
  else yield* rest
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

async function* continueWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (;;) {
      const { value, done } = await rest.next()
      if (done) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}

async function* unpack(stream: Bytes): AsyncGenerator<Uint8Array> {
  yield* piecesOf(toReadable(stream).pipeThrough(new DecompressionStream("gzip")))
}

/** The pieces of a stream of the web, which not every browser lets one walk through. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function toReadable(stream: Bytes): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = stream[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value as Uint8Array<ArrayBuffer>)
    },
    cancel: async () => {
      await parts.return?.()
    },
  })
}

async function* encode(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

function join(parts: readonly Uint8Array[], most: number): Uint8Array {
  const all = new Uint8Array(most)
  let at = 0
  for (const part of parts) {
    const room = part.subarray(0, most - at)
    all.set(room, at)
    at += room.length
  }
  return all.subarray(0, at)
}
