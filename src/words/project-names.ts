import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Project } from "#model/project.ts"

/** “OPT (OPT-175B)” → “OPT”: a row has room for a name, not for its explanation. */
export function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "")
}

/** What became of a project, in a word. */
export function statusNames({ t }: Language): Record<Project["status"], string> {
  return { released: t(msg`released`), merged: t(msg`merged`), abandoned: t(msg`given up`) }
}

/** What readers call a kind of milestone; a kind that is new to us keeps the word of the data. */
export function milestoneNames({ t }: Language): (kind: string) => string {
  const names: Readonly<Record<string, string>> = {
    plan: t(msg`plan`),
    "training-start": t(msg`training begins`),
    progress: t(msg`progress`),
    incident: t(msg`incident`),
    "training-end": t(msg`training ends`),
    paper: t(msg`paper`),
    announcement: t(msg`announcement`),
    release: t(msg`release`),
    leak: t(msg`leak`),
    withdrawn: t(msg`withdrawn`),
    delay: t(msg`delay`),
    "last-activity": t(msg`last activity`),
    ended: t(msg`ended`),
  }
  return (kind) => names[kind] ?? kind
}
