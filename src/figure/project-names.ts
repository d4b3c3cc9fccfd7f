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
