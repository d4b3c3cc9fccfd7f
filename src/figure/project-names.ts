import { useLingui } from "@lingui/react/macro"
import type { Project } from "#model/project.ts"

/** “OPT (OPT-175B)” → “OPT”: a row has room for a name, not for its explanation. */
export function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "")
}

/** What became of a project, in a word. */
export function useStatusNames(): Record<Project["status"], string> {
  const { t } = useLingui()
  return { released: t`released`, merged: t`merged`, abandoned: t`given up` }
}

/** What readers call a kind of milestone; a kind that is new to us keeps the word of the data. */
export function useMilestoneNames(): (kind: string) => string {
  const { t } = useLingui()
  const names: Readonly<Record<string, string>> = {
    plan: t`plan`,
    "training-start": t`training begins`,
    progress: t`progress`,
    incident: t`incident`,
    "training-end": t`training ends`,
    paper: t`paper`,
    announcement: t`announcement`,
    release: t`release`,
    leak: t`leak`,
    withdrawn: t`withdrawn`,
    delay: t`delay`,
    "last-activity": t`last activity`,
    ended: t`ended`,
  }
  return (kind) => names[kind] ?? kind
}
