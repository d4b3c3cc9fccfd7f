import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { Context } from "hono"

/** An answer that is kept ready to be sent: its bytes, and what they are when compressed. */
export interface Stored {
  status: number
  headers: Readonly<Record<string, string>>
  etag: string
  bytes: Buffer
  /** by the name of the encoding, made when first asked for */
  encoded: Map<string, Promise<Buffer>>
}

const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) as Promise<Buffer>,
  gzip: (bytes: Buffer) => promisify(gzip)(bytes) as Promise<Buffer>,
}
type Encoding = keyof typeof compressors

/** What is smaller gains nothing. */
const LEAST_BYTES = 1024
const COMPRESSIBLE =
  /^(text\/|application\/(json|problem\+json|manifest\+json|atom\+xml|xml|javascript)|image\/svg)/

/** @param etag where the answer has one already; else it is made of the bytes */
export function store(
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
  { status = 200, etag }: { status?: number; etag?: string | undefined } = {},
): Stored {
  const made = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`
  return { status, headers, etag: etag ?? made, bytes, encoded: new Map() }
}

/** Sends it as the request asks: compressed, or not at all where it is there already. */
export async function send(c: Context, stored: Stored): Promise<Response> {
  const { status, etag, bytes } = stored
  const headers = { ...stored.headers, ETag: etag, Vary: "Accept-Encoding" }
  if (status === 200 && matches(c.req.header("If-None-Match"), etag))
    return new Response(null, { status: 304, headers })
  const encoding = chooseEncoding(c.req.header("Accept-Encoding"), stored)
  const body = encoding === null ? bytes : await encode(stored, encoding)
  const sent = {
    ...headers,
    ...(encoding !== null && { "Content-Encoding": encoding }),
    "Content-Length": String(body.byteLength),
  }
  return new Response(c.req.method === "HEAD" ? null : new Uint8Array(body), { status, headers: sent })
}

/** Weak comparison, RFC 9110 §13.1.2: the same content in another encoding is the same. */
function matches(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false
  const plain = (tag: string) => tag.trim().replace(/^W\//, "")
  return asked.trim() === "*" || asked.split(",").some((tag) => plain(tag) === plain(etag))
}

function chooseEncoding(accepted: string | undefined, { bytes, headers }: Stored): Encoding | null {
  if (bytes.byteLength < LEAST_BYTES || !COMPRESSIBLE.test(headers["Content-Type"] ?? "")) return null
  const offered = (accepted ?? "").split(",").map((entry) => entry.trim())
  const takes = (name: string) =>
    offered.some((entry) => entry.split(";")[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(entry))
  return takes("br") ? "br" : takes("gzip") ? "gzip" : null
}

function encode(stored: Stored, encoding: Encoding): Promise<Buffer> {
  const made = stored.encoded.get(encoding) ?? compressors[encoding](stored.bytes)
  stored.encoded.set(encoding, made)
  return made
}

/** Keeps as much as fits into so many bytes, the last asked for longest. */
export function createShelf(mostBytes: number) {
  const entries = new Map<string, { stored: Stored; until: number }>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= entries.get(key)?.stored.bytes.byteLength ?? 0
    entries.delete(key)
  }
  return {
    get: (key: string, now: number): Stored | null => {
      const entry = entries.get(key)
      if (entry === undefined) return null
      if (entry.until <= now) {
        drop(key)
        return null
      }
      entries.delete(key)
      entries.set(key, entry)
      return entry.stored
    },
    put: (key: string, stored: Stored, until: number): void => {
      drop(key)
      if (stored.bytes.byteLength > mostBytes / 4) return
      entries.set(key, { stored, until })
      bytes += stored.bytes.byteLength
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
  }
}
