import { createHash } from "node:crypto"
import { createReadStream, statSync } from "node:fs"
import { basename } from "node:path"
import type { InputFile } from "#importers/intake.ts"

/** Reading a megabyte at a time: less asks the disk too often, more holds memory for nothing. */
const PIECE = 1 << 20

/** Files on a disk, and their hashes once they were read to the end. */
export function openFiles(paths: readonly string[], standardInput: Uint8Array | null) {
  const hashes = new Map<string, string>()
  const inputs = paths.map((path): InputFile => {
    if (path === "-") return fromBytes("standard input", standardInput ?? new Uint8Array(0), hashes)
    const name = basename(path)
    return {
      name,
      size: sizeOf(path),
      open: () => hashed(createReadStream(path, { highWaterMark: PIECE }), name, hashes),
    }
  })
  return { inputs, hashes }
}

/** 0 where there is no such file: reading it then says so. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function fromBytes(name: string, bytes: Uint8Array, hashes: Map<string, string>): InputFile {
  const whole = async function* () {
    yield bytes
  }
  return { name, size: bytes.length, open: () => hashed(whole(), name, hashes) }
}

async function* hashed(stream: AsyncIterable<Uint8Array>, name: string, hashes: Map<string, string>) {
  const hash = createHash("sha256")
  for await (const part of stream) {
    hash.update(part)
    yield part
  }
  hashes.set(name, hash.digest("hex"))
}

/** All that comes through standard input: it can be read once, and is read twice. */
export async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part)
  return Buffer.concat(parts)
}
