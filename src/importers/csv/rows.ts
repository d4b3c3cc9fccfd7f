import Papa from "papaparse"

/** A line of the file, or several where a quoted field has line breaks. */
export interface CsvRow {
  /** of its first line, counted from 1 */
  line: number
  /** without blanks around them; none where the line is broken */
  fields: string[]
  /** as it stands */
  text: string
  /** a quotation mark opens and does not close as it should */
  isBroken: boolean
}

/** What is given to the parser at once: it begins a row anew with every piece that does not end it. */
const PIECE = 65_536
/** Longer rows are a quotation mark that was never closed. */
const LONGEST_ROW = 1_048_576

/**
 * Reads CSV that comes in pieces, cut anywhere; lines without anything are left out. A line with a broken quotation mark is
 * given as broken and reading goes on below it, for else the mark would swallow the lines that follow.
 */
export function createRowReader(delimiter: string, onRow: (row: CsvRow) => void) {
  const breaks = createLineBreaks()
  let [rest, line] = ["", 1]

  function give(row: Omit<CsvRow, "line">, lineCount: number): void {
    if (row.isBroken || row.fields.some((field) => field !== "")) onRow({ line, ...row })
    line += lineCount
  }

  /** Reads the first line of the rest as broken. */
  function giveUpLine(): void {
    const [text = ""] = rest.split("\n", 1)
    give({ fields: [], text, isBroken: true }, 1)
    rest = rest.slice(text.length + 1)
  }

  function drain(isLast: boolean): void {
    let isStuck = true
    while (isStuck && rest !== "") {
      const { taken, isBroken } = takeRows(rest, delimiter, isLast, (fields, text) => {
        give({ fields, text: text.replace(/\n$/, ""), isBroken: false }, text.split("\n").length - 1)
      })
      rest = rest.slice(taken)
      isStuck = isBroken || (rest.length > LONGEST_ROW && rest.includes("\n"))
      if (isStuck) giveUpLine()
    }
  }

  return {
    push(text: string): void {
      for (let at = 0; at < text.length; at += PIECE) {
        const added = breaks.push(text.slice(at, at + PIECE))
        rest += added
        if (added.includes("\n")) drain(false)
      }
    },
    end(): void {
      rest += breaks.end()
      drain(true)
    },
  }
}

/** Takes whole rows up to one that is broken; how much was taken, and whether there is a broken one behind it. */
function takeRows(
  text: string,
  delimiter: string,
  isLast: boolean,
  onRow: (fields: string[], text: string) => void,
): { taken: number; isBroken: boolean } {
  let [taken, isBroken] = [0, false]
  // `Papa.parse` takes a text as whole; its parser alone can be told that the last row may go on
  const parser = new Papa.Parser({
    ...{ delimiter, newline: "\n" },
    step: ({ data, errors, meta }: { data: string[][]; errors: unknown[]; meta: { cursor: number } }) => {
      isBroken = errors.length > 0 || meta.cursor - taken > LONGEST_ROW
      if (isBroken) return parser.abort()
      const fields = data[0] ?? []
      onRow(
        fields.map((field) => field.trim()),
        text.slice(taken, meta.cursor),
      )
      taken = meta.cursor
    },
  })
  parser.parse(text, 0, !isLast)
  return { taken, isBroken }
}

/** Turns every kind of line break into a line feed, also one that is cut in two, and drops a byte order mark. */
function createLineBreaks() {
  let [held, isFirst] = ["", true]
  return {
    push(piece: string): string {
      const text = held + (isFirst ? piece.replace(/^\ufeff/, "") : piece)
      isFirst = false
      held = text.endsWith("\r") ? "\r" : ""
      return text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n")
    },
    end: () => (held === "" ? "" : "\n"),
  }
}

/** All rows of a text. Of a text that is `isCut`, the last row may be half a row and is left out. */
export function readRows(text: string, delimiter: string, isCut = false): CsvRow[] {
  const rows: CsvRow[] = []
  const reader = createRowReader(delimiter, (row) => rows.push(row))
  reader.push(text)
  if (!isCut) reader.end()
  return rows
}
