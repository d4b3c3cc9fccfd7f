import type { Bilingual } from "#model/basis.ts"

/** What a file is, by its first bytes. */
export type FileKind =
  | "sacct"
  | "assoc"
  | "transactions"
  | "tres"
  | "qos"
  | "sshare"
  | "sinfo"
  | "squeue"
  | "sreport"
  | "csv"
  | "json"
  | "zip"
  | "gzip"

export type Recognised = { kind: FileKind } | { kind: "refused"; told: Bilingual }

const MAGIC: readonly [signature: readonly number[], kind: FileKind | null, told: Bilingual | null][] = [
  [[0x1f, 0x8b], "gzip", null],
  [[0x50, 0x4b, 0x03, 0x04], "zip", null],
  [[0x25, 0x50, 0x44, 0x46], null, { en: "is a PDF", zh: "是 PDF 文件" }],
  [[0x89, 0x50, 0x4e, 0x47], null, { en: "is a picture", zh: "是图片" }],
  [[0xff, 0xd8, 0xff], null, { en: "is a picture", zh: "是图片" }],
  [[0x47, 0x49, 0x46, 0x38], null, { en: "is a picture", zh: "是图片" }],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    null,
    { en: "is an old Excel or Word file: save it as CSV", zh: "是旧版 Excel 或 Word 文件：请另存为 CSV" },
  ],
  [[0x7f, 0x45, 0x4c, 0x46], null, { en: "is a program", zh: "是程序文件" }],
]

/** Signs of tables of Slurm: words of the header that no other has. */
const TABLES: readonly [kind: FileKind, words: readonly string[]][] = [
  ["sacct", ["JobID", "AllocTRES"]],
  ["sacct", ["JobID", "Account", "State"]],
  ["sshare", ["RawShares", "NormShares"]],
  ["assoc", ["Account", "User", "Share"]],
  ["transactions", ["Time", "Action", "Where"]],
  ["tres", ["Type", "Name", "ID"]],
  ["qos", ["Name", "GrpTRES", "Priority"]],
  ["sinfo", ["NODELIST", "GRES"]],
  ["squeue", ["JOBID", "ACCOUNT", "REASON"]],
]

/**
 * What a file is, by its first bytes; what it is called decides nothing.
 * @param text the same bytes as text
 */
export function recognise(bytes: Uint8Array, text: string): Recognised {
  if (bytes.length === 0) return { kind: "refused", told: { en: "is empty", zh: "为空" } }
  for (const [signature, kind, told] of MAGIC) {
    if (!signature.every((byte, at) => bytes[at] === byte)) continue
    if (kind !== null) return { kind }
    if (told !== null) return refuse(told)
  }
  const begin = text.replace(/^\uFEFF/, "").trimStart()
  if (/^(<!doctype|<html|<\?xml|<head|<body)/i.test(begin)) return refuse(WEB_PAGE)
  if (/^[{[]/.test(begin)) return { kind: "json" }
  // control characters but tab, line break and return stand in no table
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4096))) return refuse(NO_TEXT)
  const lines = begin.split(/\r?\n/, 12)
  const [first = ""] = lines
  if (/^-{20,}$/.test(first) && /Utilization/.test(lines[1] ?? "")) return { kind: "sreport" }
  const names = new Set(first.split(/[^A-Za-z]+/))
  const found = TABLES.find(([, words]) => words.every((word) => names.has(word)))
  if (found !== undefined) return { kind: found[0] }
  return { kind: "csv" }
}

function refuse(told: Bilingual): Recognised {
  return {
    kind: "refused",
    told: {
      en: `${told.en}, no table. Give a table of text: an export of Slurm, or CSV`,
      zh: `${told.zh}，不是表格。请提供文本表格：Slurm 导出或 CSV`,
    },
  }
}

const WEB_PAGE: Bilingual = {
  en: "is a web page, perhaps that of a login",
  zh: "是网页，可能是登录页",
}
const NO_TEXT: Bilingual = { en: "is not text", zh: "不是文本" }
