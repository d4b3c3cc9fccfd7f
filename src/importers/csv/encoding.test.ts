import { describe, expect, it } from "vitest"
import { decodeChunks, guessEncoding } from "./encoding.ts"

const TEXT = "日期,实验室\n2020-05-20,语音合成\n"
/** “日期” and “语音” as Excel writes them on a Chinese Windows */
const GB18030 = Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xd3, 0xef, 0xd2, 0xf4, 0x0a])
const swap = (bytes: Buffer) => bytes.swap16()

async function decode(bytes: Uint8Array, size: number): Promise<string> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  let text = ""
  for await (const part of decodeChunks(chunks)) text += part
  return text
}

describe("decodeChunks", () => {
  it("reads nothing of nothing", async () => {
    expect(await decode(new Uint8Array(0), 1)).toBe("")
  })

  it.each([
    ["utf-8", Buffer.from(TEXT), TEXT],
    ["utf-8 with a mark", Buffer.from(`\ufeff${TEXT}`), TEXT],
    ["utf-16le", Buffer.from(TEXT, "utf16le"), TEXT],
    ["utf-16le with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le"), TEXT],
    ["utf-16be", swap(Buffer.from(TEXT, "utf16le")), TEXT],
    ["utf-16be with a mark", swap(Buffer.from(`\ufeff${TEXT}`, "utf16le")), TEXT],
    ["gb18030", GB18030, "日期,语音\n"],
    ["ascii", Buffer.from("day,lab\n"), "day,lab\n"],
  ])("reads %s, cut anywhere", async (_, bytes, text) => {
    expect(await decode(bytes, 1)).toBe(text)
    expect(await decode(bytes, bytes.length)).toBe(text)
  })

  it("waits with its guess for the first bytes that are not ASCII", async () => {
    const ascii = "day,lab,used\n".repeat(1000)
    for (const [bytes, text] of [
      [GB18030, "日期,语音\n"],
      [Buffer.from(TEXT), TEXT],
    ] as const) {
      const whole = Buffer.concat([Buffer.from(ascii), bytes, Buffer.from(ascii)])
      expect(await decode(whole, 5000)).toBe(ascii + text + ascii)
    }
  })

  it("reads long texts the same however they are cut", async () => {
    const long = TEXT.repeat(500)
    for (const size of [1, 7, 4097, 100_000]) {
      expect(await decode(Buffer.from(long), size)).toBe(long)
      expect(await decode(Buffer.from(long, "utf16le"), size)).toBe(long)
    }
  })
})

describe("guessEncoding", () => {
  it("does not take a character that is cut for another encoding", () => {
    const cut = Buffer.from(TEXT).subarray(0, 4)
    expect(guessEncoding(cut, true)).toBe("utf-8")
    expect(guessEncoding(cut)).toBe("gb18030")
  })
})
