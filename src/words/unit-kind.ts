import { msg, plural } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { LabNode } from "#model/lab-node.ts"

/** What the rows of a figure are: labs, teams of one lab, or what one lab holds in each cluster. */
export type UnitKind = "lab" | "team" | "pool"

/** The kind of the first of them: the units of a figure are all of one kind. */
export function unitKind(ids: readonly string[], nodes: readonly LabNode[]): UnitKind {
  const kind = nodes.find(({ id }) => id === ids[0])?.kind
  return kind === "team" || kind === "pool" ? kind : "lab"
}

/** “six labs”, “one team”: how many there are of a kind. */
export function countUnits(kind: UnitKind, count: number, { t, format }: Language): string {
  const number = format.spelled(count)
  if (kind === "team")
    return t(msg({ message: plural(count, { one: `${number} team`, other: `${number} teams` }) }))
  return kind === "pool"
    ? t(msg({ message: plural(count, { one: `${number} cluster`, other: `${number} clusters` }) }))
    : t(msg({ message: plural(count, { one: `${number} lab`, other: `${number} labs` }) }))
}

/** “six labs”, or “the two labs chosen” where there are others that are not shown. */
export function countChosen(
  { units, showsAll }: { units: UnitKind; showsAll: boolean },
  all: string,
  { t }: Language,
): string {
  return showsAll || units !== "lab" ? all : t(msg`the ${all} chosen`)
}

/** “none of the six labs”, “neither of the two labs”; `of` says how many there are. */
export function noneOf(of: string, count: number, { t }: Language): string {
  return t(msg({ message: plural(count, { 2: `neither of ${of}`, other: `none of ${of}` }) }))
}

/** “all of the six labs”, “both of the two labs”; `of` says how many there are. */
export function allOf(of: string, count: number, { t }: Language): string {
  return t(msg({ message: plural(count, { 2: `both of ${of}`, other: `all of ${of}` }) }))
}

/** The head of the column that names them. */
export function unitName(kind: UnitKind, { t }: Language): string {
  return kind === "team" ? t(msg`Team`) : kind === "pool" ? t(msg`Cluster`) : t(msg`Lab`)
}
