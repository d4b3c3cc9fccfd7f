import type { Step } from "#model/allocation.ts"
import type { Basis } from "#model/basis.ts"
import type { DataPackage } from "#model/data-package.ts"
import type { Appeal, Decision } from "#model/decision.ts"
import type { Lab } from "#model/lab.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { LiveAnswer } from "#model/live.ts"
import type { Resource } from "#model/org.ts"
import type { AllocationRecord } from "./allocation-record.ts"
import type { Assumption } from "./scenario/assumption.ts"

/** Days that are wanted, both inclusive, and the step they are wanted at; what is left out is not narrowed. */
export interface Wanted {
  from?: string | undefined
  to?: string | undefined
  step?: Step | undefined
  /** ids that are named; all that are named must be told apart from such that do not exist */
  labs?: readonly string[]
}

/** What the meeting decided, and the appeals against it. */
export interface Ledger {
  basis: Basis
  seed: number | null
  /** the present day of the record */
  asOf: string
  nextMeeting: string
  /** days before a meeting up to which it takes requests, `null` = not recorded */
  closesDaysBefore: number | null
  /** the labs it decides about */
  labs: readonly string[]
  decisions: readonly Decision[]
  appeals: readonly Appeal[]
  sources: readonly string[]
}

/**
 * Who may keep answers: `anyone`, so that a page has the last one when it is offline; the `browser` that asked, as a cache and
 * for no longer, of records that are for some readers alone; `nobody`, of what a reader has imported.
 */
export type Keeper = "anyone" | "browser" | "nobody"

/** One organisation behind the API. Every function rejects with what its reader should be told. */
export interface Provider {
  descriptor: DataPackage
  /** what it has, in a fixed order */
  has: readonly { resource: Resource; basis: Basis }[]
  keptBy: Keeper
  /** seconds for which its answers stay as they are; `null` = for as long as the program runs */
  freshFor: () => number | null
  /** how its present day is counted while it lasts; `null` where the record has ended */
  readLive: () => Promise<LiveAnswer | null>
  readLabs: () => Promise<Lab[]>
  /** units below a lab that no file lists */
  readTeams: () => Promise<LabNode[]>
  /** at least what is wanted, at any step that is as fine; `null` without a record */
  readAllocations: (wanted: Wanted) => Promise<AllocationRecord | null>
  /** `null` where no meeting is on record */
  readLedger: () => Promise<Ledger | null>
  /** what a scenario is made of; `null` where nothing is one */
  readAssumptions: () => Promise<readonly Assumption<unknown>[] | null>
}

/** The organisations behind the API, each with its own provider. */
export interface Library {
  listOrgs: () => Promise<string[]>
  /** ids that an organisation had before */
  listFormer: (org: string) => Promise<string[]>
  /** rejects with a `NotHeldError` for an organisation that is not listed */
  open: (org: string) => Promise<Provider>
}
