import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { UnreadableFileError } from "#importers/record.ts"
import { read, readFixture } from "./read.fixture.ts"

const WHOLE = ["one-row-per-lab-and-day.csv", "us-dates-thousands.csv", "long.csv", "quotes-and-breaks.csv"]
const OPEN_QUOTE = 'day,lab,used\r\n2020-05-20,"a,1\r\n2020-05-20,"b ""c""",2\r\n2020-05-21,"d"e,3\r\n"'

/** Parts of a text, cut where it falls. */
function cut(text: string, at: readonly number[]): string[] {
  const places = [0, ...at.map((place) => place % text.length).sort((a, b) => a - b), text.length]
  return places.slice(1).map((place, index) => text.slice(places[index], place))
}

describe("importCsv", () => {
  it.each([...WHOLE, "bad.csv", "semicolon-decimal-comma.csv", "an open quote"])(
    "gives the same record of %s however it is cut",
    (name) => {
      const text = name === "an open quote" ? OPEN_QUOTE : readFixture(name)
      const whole = read(text)
      expect(read(text, {}, [...text])).toEqual(whole)
      fc.assert(
        fc.property(fc.array(fc.nat(), { maxLength: 20 }), (at) => {
          expect(read(text, {}, cut(text, at))).toEqual(whole)
        }),
        { numRuns: 30 },
      )
    },
  )

  it("does not hang on the order of the lines", () => {
    const [head = "", ...lines] = readFixture("one-row-per-lab-and-day.csv").trimEnd().split("\n")
    const whole = read([head, ...lines, ""].join("\n"))
    const shuffled = fc.shuffledSubarray(lines, { minLength: lines.length })
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(read([head, ...order, ""].join("\n"))).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  it.each(WHOLE)("refuses the lines of %s that come a second time, and changes nothing else", (name) => {
    const text = readFixture(name)
    const body = text.slice(
      text.indexOf("2020,") < 0 ? text.indexOf("\n2020-") + 1 : text.indexOf("\n5/") + 1,
    )
    const [once, twice] = [read(text), read(text + body)]
    const rows = once.files[0]?.rows
    expect(twice).toEqual({
      ...once,
      refusals: expect.objectContaining({ counts: { twice: rows } }),
      files: [expect.objectContaining({ rows, refused: rows })],
    })
  })

  it("reads any text or says why not, and gives every day of every unit an amount or null", () => {
    const part = fc.constantFrom(
      ...[
        "day",
        "lab",
        "team",
        "used",
        "GPU-hours",
        "2020-05-20",
        "5/6/2020",
        "2020-06",
        "2020-W21",
        "Total",
      ],
      ...[
        "a",
        "B",
        "语音",
        "1,5",
        "-3",
        "1.536",
        "n/a",
        '"',
        '""',
        ",",
        ",",
        ",",
        ";",
        "\t",
        "\n",
        "\n",
        "\r\n",
        " ",
        "#",
      ],
    )
    const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(""))
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((body) => `day,lab,used\n${body}`),
        ),
        (csv) => {
          const record = readOrRefuse(csv)
          for (const { unit: _, ...measures } of record?.series ?? []) {
            for (const amounts of Object.values(measures)) {
              expect(amounts?.length ?? record?.days.length).toBe(record?.days.length)
              expect(amounts?.every((amount) => amount === null || amount >= 0) ?? true).toBe(true)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

function readOrRefuse(text: string) {
  try {
    return read(text)
  } catch (error) {
    if (error instanceof UnreadableFileError) return null
    throw error
  }
}
