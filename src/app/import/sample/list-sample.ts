import assoc from "./assoc.psv?raw"
import check from "./check.psv?raw"
import jobs from "./jobs.psv?raw"
import sinfo from "./sinfo.psv?raw"
import squeue from "./squeue.psv?raw"
import sshare from "./sshare.psv?raw"
import transactions from "./transactions.psv?raw"
import tres from "./tres.psv?raw"

/** A weekend of a real Slurm with pretended nodes, in the zone in which its commands were called. */
export const SAMPLE_ZONE = "America/New_York"
export const SAMPLE_NAME = "Heron"
/** The day after `-S`. */
export const SAMPLE_FROM = "2026-10-31"

export function listSample(): File[] {
  const texts = { jobs, assoc, transactions, tres, sinfo, squeue, sshare, check }
  return Object.entries(texts).map(([name, text]) => new File([text], `${name}.psv`, { type: "text/plain" }))
}
