import type { ImportedFile } from "#importers/record.ts"
import type { Measure } from "#model/allocation.ts"
import type { Mapping } from "./mapping.ts"
import type { EngineDay } from "./read-days.ts"

/** What an engine tells of each lab. */
export const LAB_MEASURES = ["granted", "used", "queued"] as const satisfies readonly Measure[]

/** All that an engine told. */
export interface EngineRecord {
  /** ISO days in order, without a gap; `null` = nothing was told of that day */
  days: readonly { day: string; told: EngineDay | null }[]
  mapping: Mapping
  /** IANA zone at whose midnights the days are cut */
  zone: string
  /** the division of each lab, by names */
  divisions: Readonly<Record<string, string>>
  /** what all labs are called together, where the metrics do not tell them apart */
  whole: string
  /** labs that are left out, by name: queues that contain others */
  leaveOut: readonly string[]
  /** the day that is not over, if the record reaches it */
  today: string | null
  /** seconds since 1970 */
  asOf: number
  file: ImportedFile
}
