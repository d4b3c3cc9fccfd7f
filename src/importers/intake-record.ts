import { mergeRecords } from "#importers/merge.ts"
import { type ImportedRecord, UnreadableFileError } from "#importers/record.ts"
import { joinRefusals } from "#importers/refusals.ts"
import type { SlurmChoices } from "#importers/slurm/choices.ts"
import { toImportedRecord } from "#importers/slurm/to-record.ts"
import type { Intake } from "./intake.ts"

/**
 * What was read as one record, or `null` where nothing of it has amounts: tables of Slurm alone say what might be held, not
 * what was. Several are laid over one another in the order of the files. Throws an `UnreadableFileError` where the rows of
 * `sacct` name no GPU.
 */
export function toRecord(intake: Intake, choices: SlurmChoices): ImportedRecord | null {
  const { jobs, tables, records, files } = intake
  if (jobs !== null && jobs.counts.rows > 0 && jobs.counts.withGpus === 0)
    throw new UnreadableFileError(files[0]?.name ?? "sacct", NO_GPUS)
  const ofSlurm = jobs === null ? [] : [toImportedRecord(jobs, tables, choices)]
  const all = [...ofSlurm, ...records.flatMap(({ record }) => record ?? [])].map((record) => ({
    ...record,
    files: [],
  }))
  const [first, ...rest] = all
  if (first === undefined) return null
  const joined = rest.reduce<ImportedRecord>(mergeRecords, first)
  return { ...joined, files, refusals: joinRefusals(all.map(({ refusals }) => refusals)) }
}

const NO_GPUS = {
  en: "has no row that names a GPU: the site does not track them (AccountingStorageTRES lacks gres/gpu), so nothing is known of their use",
  zh: "没有任何一行提到 GPU：该站点未记录 GPU（AccountingStorageTRES 缺少 gres/gpu），其使用情况无从得知",
}
