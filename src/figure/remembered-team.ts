import { useMemo, useSyncExternalStore } from "react"
import { readStored, writeStored } from "#ui/stored.ts"

/** The reader's own lab and team within it, `null` = the lab as a whole. Kept on this device and nowhere else. */
export interface RememberedTeam {
  lab: string
  team: string | null
}

const ID = /^[A-Za-z0-9-]+$/

export function recallTeam(org: string): RememberedTeam | null {
  const [lab = "", team = ""] = (readStored(`team:${org}`) ?? "").split("/")
  if (!ID.test(lab)) return null
  return { lab, team: ID.test(team) ? team : null }
}

export function rememberTeam(org: string, chosen: RememberedTeam | null): void {
  writeStored(`team:${org}`, chosen === null ? null : [chosen.lab, chosen.team ?? ""].join("/"))
}

/** The remembered team, none while a page is the written one, which is the same for everybody. */
export function useRememberedTeam(org: string): RememberedTeam | null {
  const stored = useSyncExternalStore(
    () => () => undefined,
    () => readStored(`team:${org}`),
    () => null,
  )
  return useMemo(() => (stored === null ? null : recallTeam(org)), [stored, org])
}
