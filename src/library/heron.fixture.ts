import { toBundle } from "#importers/bundle.ts"
import type { ImportedRecord, ImportedUnit } from "#importers/record.ts"
import { NO_REFUSALS } from "#importers/refusals.ts"
import type { SchedulerEntry } from "#model/scheduler.ts"

/** Eight days about the end of a month, the first of them cut. */
const DAYS = [
  ...["2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31"],
  ...["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"],
]

const unit = (id: string, kind: ImportedUnit["kind"], parent: string | null): ImportedUnit => ({
  ...{ id, name: id, kind, parent, cluster: null, users: 5 },
})

const NOTHING = { budget: null, fairShare: null, waits: null, reasons: [], waitingNow: null }
const entry = (id: string, more: Partial<SchedulerEntry>) => ({
  ...{ id, asOf: "2026-11-04", ...NOTHING },
  ...more,
})

/**
 * A cluster of three labs: `vision` has all that a scheduler tells, and the team `detect`; `speech` has a budget that is used up
 * and no share of its own; of `theory` the scheduler tells nothing and its grant is not known.
 */
const RECORD: ImportedRecord = {
  ...{ days: DAYS, zone: "UTC", asOf: null, refusals: NO_REFUSALS, limits: [] },
  units: [
    unit("vision", "lab", null),
    unit("detect", "team", "vision"),
    unit("speech", "lab", null),
    unit("theory", "lab", null),
  ],
  series: [
    {
      ...{ unit: "vision", requested: null, queued: [2, 2, 2, 2, 2, 2, 2, 2] },
      ...{ granted: [8, 8, 8, 8, 12, 12, 12, 12], used: [1, 6, 6, 6, 9, null, 14, 5] },
    },
    { unit: "detect", requested: null, queued: null, granted: [4, 4, 4, 4, 4, 4, 4, 4], used: null },
    {
      ...{ unit: "speech", requested: null, queued: null },
      ...{ granted: [4, 4, 4, 4, 4, 4, 4, 4], used: [4, 4, 4, 4, 4, 4, 4, 4] },
    },
    { unit: "theory", requested: null, queued: null, granted: null, used: [1, 1, 1, 1, 1, 1, 1, 1] },
  ],
  capacity: [],
  bases: { granted: "reported", used: "measured", queued: "measured" },
  anomalies: [
    {
      ...{ id: "cut", from: "2026-10-28", to: "2026-10-28", effect: "exclude" },
      labs: ["vision", "detect", "speech", "theory"],
      measures: ["used", "queued"],
      what: { en: "The export cuts this day.", zh: "导出在这一天中断。" },
    },
  ],
  files: [{ name: "jobs.psv", kind: "sacct", bytes: 10, rows: 1, refused: 0 }],
  scheduler: [
    entry("vision", {
      budget: { gpuHours: 5000, usedGpuHours: 1128, since: "2026-10-28" },
      fairShare: { rawShare: 30, normShare: 0.4, effectiveUsage: 0.41, levelFs: 0.97 },
      waits: { n: 20, medianSeconds: 700, p90Seconds: 9000 },
      reasons: [
        { reason: "Priority", gpuHours: 30 },
        { reason: "", gpuHours: 10 },
      ],
      waitingNow: { jobs: 1, gpus: 1 },
    }),
    entry("detect", {}),
    entry("speech", {
      budget: { gpuHours: 500, usedGpuHours: 768, since: "2026-10-28" },
      fairShare: { rawShare: null, normShare: 0, effectiveUsage: 0.1, levelFs: null },
      waitingNow: { jobs: 0, gpus: 0 },
    }),
  ],
}

const { "datapackage.json": descriptor, ...files } = toBundle(RECORD, {
  ...{ id: "heron", name: "Heron", created: "2026-11-05", version: "1.0.0" },
})

/** Its files as they are served beside the others, by path: the organisation “heron”. */
export const HERON = {
  "index.json": { orgs: ["heron"] },
  "heron/datapackage.json": descriptor,
  ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`heron/${name}`, file])),
}
