import type { MiddlewareHandler } from "hono"
import { etag, RETAINED_304_HEADERS } from "hono/etag"

/**
 * Gives every answer an ETag made of its content and answers 304 when `If-None-Match` has it already.
 * The hash is our own because browsers withhold `crypto.subtle` from pages that came over plain HTTP.
 */
export function tagAnswers(): MiddlewareHandler {
  return etag({
    generateDigest: hashBytes,
    // without its CORS headers a browser refuses a 304 from another origin
    retainedHeaders: [
      ...RETAINED_304_HEADERS,
      "access-control-allow-origin",
      "access-control-expose-headers",
    ],
  })
}

/**
 * 64 bits in two runs of FNV-1a from different starts, over words of four bytes and then over what is left: to tell
 * versions apart, not to keep secrets. The page waits for it, and an answer of ten years by day is tens of megabytes.
 */
function hashBytes(bytes: Uint8Array): ArrayBuffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [low, high] = [0x811c9dc5, 0x9e3779b9]
  for (let place = 0; place < bytes.byteLength; ) {
    const isWord = place + 4 <= bytes.byteLength
    const unit = isWord ? view.getUint32(place, true) : view.getUint8(place)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x01000193) + low
    place += isWord ? 4 : 1
  }
  return Uint32Array.of(low >>> 0, high >>> 0).buffer
}
