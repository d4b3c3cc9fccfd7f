import { UnreadableFileError } from "#importers/record.ts"
import { readTable } from "./table.ts"

export const SREPORT_COMMAND =
  "sreport -P -t Seconds -T gres/gpu cluster AccountUtilizationByUser start=2026-01-01 end=2026-02-01 > check.psv"

/** What `sreport` says of accounts over a span of days, to check against; an account contains those below it. */
export interface Report {
  /** first and last local day, ISO */
  from: string
  to: string
  /** GPU-seconds by account */
  gpuSeconds: ReadonlyMap<string, number>
}

/** Seconds that one of the amounts stands for, by the words of the preamble. */
const UNITS: Record<string, number> = { Seconds: 1, Minutes: 60, Hours: 3600 }

/** Reads `sreport … AccountUtilizationByUser`. Throws an `UnreadableFileError`. */
export function parseReport(text: string, file: string): Report {
  const [, from, to] =
    /Utilization (\d{4}-\d\d-\d\d)T00:00:00 - (\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d/.exec(text) ?? []
  const [, unit = ""] = /reported in (?:TRES |CPU )?(\w+)/.exec(text) ?? []
  const seconds = UNITS[unit]
  if (from === undefined || to === undefined || seconds === undefined) throw notWhole(file)
  const rows = readTable(text, ["Cluster", "Account", "Login", "TRES Name", "Used"], file, SREPORT_COMMAND)
  const gpuSeconds = new Map(
    rows
      .filter((row) => row("Login") === "" && row("TRES Name") === "gres/gpu")
      .map((row) => [row("Account").trim(), Number(row("Used")) * seconds] as const),
  )
  return { from, to, gpuSeconds }
}

function notWhole(file: string) {
  return new UnreadableFileError(file, {
    en: `does not say over which whole days and in which unit it reports. Export it with: ${SREPORT_COMMAND}`,
    zh: `没有说明统计的完整日期范围和单位。请用以下命令导出：${SREPORT_COMMAND}`,
  })
}
