import type { Cluster } from "#model/cluster.ts"
import type { OrgEvent } from "#model/event.ts"
import type { Lab } from "#model/lab.ts"
import type { Org, Resource } from "#model/org.ts"
import type { Paper } from "#model/paper.ts"
import type { Departure, Observation, Person } from "#model/person.ts"
import type { Compute, Milestone, Project } from "#model/project.ts"

/* One-line records for tests. What a test does not say is the least that the schemas accept. */

const sources = ["s"]
const nowhere = { left: null, basis: null, confidence: null, destination: null, sources: [] }

export const person = (
  id: string,
  departure: Partial<Departure> = {},
  more: Partial<Person> = {},
): Person => ({
  id,
  name: id,
  observations: [],
  departure: { status: "unknown", ...nowhere, ...departure },
  ...more,
})

/** Somebody who left on a day, in a month, or between two dates. */
export const leaver = (id: string, left: string): Person => person(id, { status: "left", left })

/** Somebody last sighted on a day and not known to have left. */
export const stayer = (id: string, lastSeen: string): Person => person(id, { lastSeen })

export const observation = (date: string, more: Partial<Observation> = {}): Observation => ({
  date,
  org: "Meta",
  kind: "official",
  what: "seen",
  publicFrom: "2023-01-01",
  sources,
  ...more,
})

export const paper = (id: string, authors: string[], more: Partial<Paper> = {}): Paper => ({
  id,
  title: id,
  shortTitle: id.toUpperCase(),
  published: "2023-01-01",
  url: "https://example.org/paper",
  org: "Meta",
  project: id,
  authors,
  sources,
  ...more,
})

export const run = (what: string, more: Partial<Compute> = {}): Compute => ({
  what,
  role: "run",
  basis: "reported",
  gpuType: "A100",
  gpuCount: null,
  gpuHours: null,
  energyMWh: null,
  tCO2eq: null,
  window: null,
  sources,
  ...more,
})

export const milestone = (date: string, kind: string): Milestone => ({ date, kind, title: kind, sources })

export const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: id,
  lab: "fair",
  team: null,
  params: null,
  start: null,
  end: null,
  cluster: null,
  status: "released",
  successor: null,
  context: false,
  compute: [],
  milestones: [],
  sources,
  ...more,
})

export const cluster = (id: string, gpuCount: number | null): Cluster => ({
  id,
  date: "2023-05-18",
  name: id,
  kind: "operational",
  gpuType: "A100",
  gpuCount,
  powerMW: null,
  due: null,
  basis: "reported",
  sources,
})

export const event = (id: string, date: string): OrgEvent => ({
  id,
  date,
  kind: "reorg",
  title: { en: id, zh: id },
  labs: [],
  sources,
})

export const lab = (id: string, more: Partial<Lab> = {}): Lab => ({
  id,
  name: id,
  parent: null,
  kind: "lab",
  sources,
  ...more,
})

export const org = (has: readonly Resource[], basis: Org["has"][number]["basis"] = "reported"): Org => ({
  id: "acme",
  formerly: [],
  label: { en: "Acme", zh: "艾克美" },
  summary: { en: "A test", zh: "测试" },
  has: has.map((resource) => ({ resource, basis })),
  coverage: { from: "2023", to: "2024" },
  limits: [],
  usual: { asOf: ["2023-09-06", "2025-05-26"], work: "llama-65b" },
  licence: { name: "CC0-1.0", title: "CC0", path: "https://example.org/licence" },
  version: "1.0.0",
  created: "2026-11-23",
})
