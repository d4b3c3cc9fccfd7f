import type { CsvColumns, CsvMapping } from "#importers/csv/mapping.ts"
import type { Check, ImportedFile, Refusals } from "#importers/record.ts"
import type { SlurmChoices } from "#importers/slurm/choices.ts"
import type { Basis, Bilingual } from "#model/basis.ts"

/** How files are to be read; another choice here means reading them anew. */
export interface ReadingChoices {
  /** zone in which Slurm’s commands were called */
  exportZone: string
  mappings: Readonly<Record<string, CsvMapping>>
  /** columns that the reader has named, where the rest is guessed anew */
  columns: Readonly<Record<string, Partial<CsvColumns>>>
}

/** What the page tells the worker. One job at a time; a new one takes the place of the last. */
export type Order =
  | { kind: "read"; job: number; files: readonly File[]; reading: ReadingChoices; choices: SlurmChoices }
  /** what was read, seen in another way */
  | { kind: "choose"; job: number; choices: SlurmChoices }
  /** a bundle of it, laid over the files of one that is kept where `kept` is not `null` */
  | {
      kind: "make"
      job: number
      facts: Facts
      /** places in the palette by the ids of labs */
      colours: Readonly<Record<string, number>>
      kept: Readonly<Record<string, string>> | null
    }

export interface Facts {
  id: string
  name: string
  /** ISO day */
  created: string
}

/** What the worker tells the page. */
export type News =
  | { kind: "progress"; job: number; file: string; bytes: number; of: number; rows: number }
  | { kind: "preview"; job: number; preview: Preview }
  | { kind: "made"; job: number; files: Record<string, string>; shared: Record<string, string> | null }
  | { kind: "failed"; job: number; told: Bilingual }

/** What was found, before anything is kept. */
export interface Preview {
  files: readonly ImportedFile[]
  problems: readonly { file: string; told: Bilingual }[]
  /** `null` where nothing has amounts */
  found: Found | null
  /** how each CSV was read */
  mappings: Readonly<Record<string, CsvMapping>>
  /** whether Slurm’s rows were among the files, and how deep the tree of accounts is */
  isSlurm: boolean
  levels: number
}

export interface Found {
  from: string
  to: string
  days: number
  units: readonly FoundUnit[]
  totals: Totals
  bases: Readonly<Record<string, Basis | undefined>>
  refusals: Refusals
  limits: readonly Bilingual[]
  checks: readonly Check[]
  /** labs and teams of fewer than three users */
  smallGroups: readonly string[]
}

/** GPU-hours over all days, `null` = not known. */
export interface Totals {
  granted: number | null
  used: number | null
  queued: number | null
}

export interface FoundUnit {
  id: string
  name: string
  kind: "lab" | "team" | "pool"
  parent: string | null
  users: number | null
  totals: Totals
}
