import { type CheckResult, checkClaim } from "#analytics/claims.ts"
import { countLeft } from "#analytics/departures.ts"
import { withEveryAuthor } from "#analytics/every-author.ts"
import type { Claim } from "#model/claim.ts"
import type { Cluster } from "#model/cluster.ts"
import type { Paper } from "#model/paper.ts"
import type { Person } from "#model/person.ts"
import type { Compute, Project } from "#model/project.ts"
import type { Source } from "#model/source.ts"

export interface StoryRecords {
  projects: readonly Project[]
  clusters: readonly Cluster[]
  papers: readonly Paper[]
  people: readonly Person[]
  claims: readonly Claim[]
  sources: readonly Source[]
}

/** Every number and date that the story says, out of the records; dates as EDTF. */
export interface StoryFacts {
  projects: number
  opt: { begun: string; gpus: number; window: string; days: number; deleted: string; gpuHours: number }
  llama: {
    begun: string
    announced: string
    paper: string
    leaked: string
    gpuHours: number
    window: string
    days: number
  }
  rsc: { gpus: number; promisedOn: string; due: string; statedOn: string }
  left: { on: string; llama: Count; opt: Count }
  claim: { needs: number; verdict: CheckResult["verdict"] }
  claims: { all: number; ofOneOrigin: number; publishedOn: string }
}

interface Count {
  least: number
  most: number
  authors: number
}

/** The day after the press first told the story. */
const AS_OF = "2023-09-06"
const CLAIM = "llama-authors-over-half-left"

/** Throws an `Error` that names the record which the story needs and does not find. */
export function toStoryFacts(records: StoryRecords): StoryFacts {
  const opt = find(records.projects, "opt")
  const llama = find(records.projects, "llama")
  const [run, llamaRun] = [datedRun(opt), datedRun(llama)]
  return {
    projects: records.projects.filter(({ context }) => !context).length,
    opt: {
      begun: milestone(opt, "plan"),
      gpus: need(run.gpuCount, "the GPUs of opt’s run"),
      window: need(run.window, "the dates of opt’s run"),
      days: need(run.days, "the days of opt’s run"),
      deleted: milestone(opt, "incident"),
      gpuHours: need(
        opt.compute.find(({ role, gpuHours }) => role === "estimate" && gpuHours !== null)?.gpuHours,
        "an estimate of the GPU-hours of opt",
      ),
    },
    llama: {
      begun: need(llama.start, "the start of llama"),
      announced: milestone(llama, "announcement"),
      paper: milestone(llama, "paper"),
      leaked: milestone(llama, "leak"),
      // the largest model is the one whose run is dated
      gpuHours: need(llamaRun.gpuHours, "the GPU-hours of llama’s run"),
      window: need(llamaRun.window, "the dates of llama’s run"),
      days: need(llamaRun.days, "the days of llama’s run"),
    },
    rsc: toPromise(records.clusters),
    left: { on: AS_OF, llama: countOf("llama", records), opt: countOf("opt", records) },
    claim: toVerdict(records),
    claims: toOrigin(records),
  }
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  return need(
    records.find((record) => record.id === id),
    id,
  )
}

function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined)
    throw new Error(`the story needs ${what}, which the data does not have`)
  return value
}

/** The one run of a project of which it is known when it was. */
function datedRun(project: Project): Compute {
  return need(
    project.compute.find(({ role, window }) => role === "run" && window !== null),
    `a run of ${project.id} with its dates`,
  )
}

function milestone(project: Project, kind: string): string {
  return need(
    project.milestones.find((candidate) => candidate.kind === kind)?.date,
    `${kind} of ${project.id}`,
  )
}

/** The promise of a full-size cluster, and when it was said to be complete. */
function toPromise(clusters: readonly Cluster[]): StoryFacts["rsc"] {
  const promise = need(
    clusters.find(
      ({ kind, due, name }) => kind === "announced" && due !== null && name.startsWith("Research Super"),
    ),
    "the promise of the Research SuperCluster",
  )
  const gpus = need(promise.gpuCount, "the GPUs that were promised")
  const kept = need(
    clusters.find(
      ({ kind, gpuCount, name }) =>
        kind === "operational" && gpuCount === gpus && name.startsWith("Research Super"),
    ),
    "the statement that the Research SuperCluster is complete",
  )
  return { gpus, promisedOn: promise.date, due: need(promise.due, "its date"), statedOn: kept.date }
}

function countOf(id: string, { papers, people }: StoryRecords): Count {
  const paper = find(papers, id)
  return { ...countLeft(paper, withEveryAuthor(papers, people), AS_OF), authors: paper.authors.length }
}

/** What the claim that more than half had left needs, and what the data makes of it. */
function toVerdict({ claims, ...data }: StoryRecords): StoryFacts["claim"] {
  const claim = find(claims, CLAIM)
  const outcome = checkClaim(claim, data)
  const value = claim.check?.metric === "authorsLeft" ? claim.check.value : null
  if (outcome.kind !== "computed" || typeof value !== "number")
    throw new Error(`the story needs a check of ${CLAIM}`)
  return { needs: value + 1, verdict: outcome.result.verdict }
}

/** How many claims go back to the one source that most go back to. */
function toOrigin({ claims, sources }: StoryRecords): StoryFacts["claims"] {
  const counts = new Map<string, number>()
  for (const { origin } of claims) if (origin !== null) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  const [origin = "", ofOneOrigin = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return { all: claims.length, ofOneOrigin, publishedOn: find(sources, origin).published }
}
