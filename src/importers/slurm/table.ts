import { UnreadableFileError } from "#importers/record.ts"
import { readHeader } from "./header.ts"

/** A row of a small table by the names of its fields; one that a table does not have is empty. */
export type TableRow = (field: string) => string

/**
 * The rows of what a command of Slurm printed with `-P`: a few hundred lines. What stands before the header (as in
 * `sreport`) is passed over. Throws an `UnreadableFileError`.
 * @param needs fields without which the table says nothing
 */
export function readTable(text: string, needs: readonly string[], file: string, command: string): TableRow[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
  const [first] = needs
  const at = lines.findIndex((line) => first !== undefined && line.includes(first) && /[|;,\t]/.test(line))
  const header = readHeader(lines[Math.max(at, 0)] ?? "", needs, file, command)
  return lines.slice(at + 1).map((line) => {
    const fields = line.split(header.delimiter)
    return (field) => fields[header.at(field)] ?? ""
  })
}

/** Refuses a table that should have rows and has none. */
export function refuseEmpty(rows: readonly unknown[], file: string): void {
  if (rows.length === 0) throw new UnreadableFileError(file, { en: "has no rows", zh: "没有数据行" })
}
