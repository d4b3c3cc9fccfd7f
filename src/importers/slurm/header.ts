import { UnreadableFileError } from "#importers/record.ts"

/** Where the fields of an export stand. */
export interface Header {
  fields: readonly string[]
  delimiter: string
  /** place of a field, −1 where the export has none */
  at: (field: string) => number
  /** place of the field that may hold the delimiter itself: Slurm escapes nothing */
  freeAt: number
}

/** Fields that hold a text of the user’s. */
const FREE = ["JobName", "Comment", "AdminComment", "SystemComment", "SubmitLine", "WorkDir", "Extra"]

/**
 * Reads the first line of what a command of Slurm printed with `-P` or `-p`, in any order, with any delimiter.
 * Throws an `UnreadableFileError` that says which command gives a file that can be read.
 * @param needs fields without which the rows say nothing
 */
export function readHeader(line: string, needs: readonly string[], file: string, command: string): Header {
  const delimiter = findDelimiter(line)
  if (delimiter === null) throw new UnreadableFileError(file, columnForm(command))
  const told = line.split(delimiter)
  // `-p` ends every line with the delimiter
  const fields = told.at(-1) === "" ? told.slice(0, -1) : told
  const missing = needs.filter((field) => !fields.includes(field))
  if (missing.length > 0) throw new UnreadableFileError(file, lacksFields(missing, command))
  const free = FREE.map((field) => fields.indexOf(field)).find((place) => place >= 0)
  return { fields, delimiter, at: (field) => fields.indexOf(field), freeAt: free ?? -1 }
}

/** What stands between the first two names; `null` where that is blank, as in columns cut to a width. */
function findDelimiter(line: string): string | null {
  const [, between] = /^[A-Za-z]+([^A-Za-z]+)[A-Za-z]/.exec(line) ?? []
  return between === undefined || /^ +$/.test(between) ? null : between
}

function columnForm(command: string) {
  return {
    en: `has columns cut to a width, or no header: names in it may be cut short. Export it with: ${command}`,
    zh: `按列宽截断，或缺少表头：其中的名称可能不完整。请用以下命令导出：${command}`,
  }
}

function lacksFields(missing: readonly string[], command: string) {
  return {
    en: `lacks the fields ${missing.join(", ")}. Export it with: ${command}`,
    zh: `缺少字段 ${missing.join("、")}。请用以下命令导出：${command}`,
  }
}
