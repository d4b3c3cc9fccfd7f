import { describe, expect, it } from "vitest"
import { readRows } from "./rows.ts"

const cells = (text: string) =>
  readRows(text, ",").map(({ line, fields, isBroken }) => [line, isBroken ? "broken" : fields.join("/")])

describe("readRows", () => {
  it("finds none in nothing, and none in lines without anything", () => {
    expect(cells("")).toEqual([])
    expect(cells("\n \r\n,,\n")).toEqual([])
  })

  it.each(["\n", "\r\n", "\r"])("ends lines at %j, the last one also without", (end) => {
    const rows = [
      [1, "a/b"],
      [3, "1/2"],
    ]
    expect(cells(`a,b${end}${end}1, 2 `)).toEqual(rows)
    expect(cells(`a,b${end}${end}1,2${end}`)).toEqual(rows)
  })

  it("counts the lines within a quoted field", () => {
    expect(cells('a,"b\n\nc"\n1,2\n')).toEqual([
      [1, "a/b\n\nc"],
      [4, "1/2"],
    ])
  })

  it("drops a byte order mark, at the beginning alone", () => {
    expect(cells("\ufeffa,b\n")).toEqual([[1, "a/b"]])
  })

  it("loses one line, not the rest, to a quotation mark that does not close", () => {
    expect(cells('a,b\n"1,2\n3,4\n"5",6\n"7"x,8\n9,"10')).toEqual([
      [1, "a/b"],
      [2, "broken"],
      [3, "3/4"],
      [4, "5/6"],
      [5, "broken"],
      [6, "broken"],
    ])
  })

  it("does not wait for ever for a quotation mark to close", () => {
    const rows = cells(`"1,2\n${"3,4\n".repeat(300_000)}`)
    expect(rows.slice(0, 2)).toEqual([
      [1, "broken"],
      [2, "3/4"],
    ])
    expect(rows).toHaveLength(300_001)
  })

  it("leaves out the last row of a text that is cut", () => {
    expect(readRows("a,b\n1,2", ",", true)).toHaveLength(1)
  })
})
