import { msg } from "@lingui/core/macro"
import type { ContentsItem } from "#figure/contents-list.tsx"
import type { Language } from "#i18n/language.ts"
import { toIdleDays } from "./idle-days/view.ts"
import { toQueueView } from "./queue/view.ts"
import { hasShare, type TeamUnit } from "./team-records.ts"
import { appealFor, decisionFor } from "./team-view.ts"

/** The sections that the page of a unit has in its month, in their order. */
export type Section =
  | "numbers"
  | "share"
  | "fair-share"
  | "pace"
  | "why"
  | "history"
  | "idle-days"
  | "queue"
  | "ladder"
  | "meetings"

export function listSections({ view, ledger, lab, unit, days, scheduler, isScenario }: TeamUnit): Section[] {
  const has: Record<Section, boolean> = {
    // of a month without the unit there is nothing to count
    numbers: view.amounts.granted !== null || view.isThere,
    share: hasShare(view),
    "fair-share": view.amounts.granted !== null || view.isThere,
    pace: (view.pace?.daysGone ?? 0) > 0,
    why: ledger === null || decisionFor(ledger.decisions.decisions, lab, view.period) !== null,
    history: view.history.length > 0,
    "idle-days": !isScenario && toIdleDays({ days, unit }) !== null,
    queue: !isScenario && scheduler !== null && toQueueView(scheduler) !== null,
    ladder: ledger !== null && appealFor(ledger.appeals.appeals, lab, view.lastDay) !== null,
    meetings: true,
  }
  return ORDER.filter((section) => has[section])
}

const ORDER: readonly Section[] = [
  "numbers",
  "share",
  "fair-share",
  "pace",
  "why",
  "history",
  "idle-days",
  "queue",
  "ladder",
  "meetings",
]

/** The sections by a few words each, for the list of contents. */
export function nameSections(sections: readonly Section[], { t }: Language): ContentsItem[] {
  const names: Record<Section, string> = {
    numbers: t(msg`In numbers`),
    share: t(msg`Part of the grants`),
    "fair-share": t(msg`Share used`),
    pace: t(msg`Pace`),
    why: t(msg`Why this number`),
    history: t(msg`By month`),
    "idle-days": t(msg`Idle by day`),
    queue: t(msg`Waiting`),
    ladder: t(msg`Appeal`),
    meetings: t(msg`To follow`),
  }
  return sections.map((id) => ({ id, title: names[id] }))
}
