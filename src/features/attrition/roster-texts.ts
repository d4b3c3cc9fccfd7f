import { useLingui } from "@lingui/react/macro"
import { useEmployerKinds } from "#figure/employer-kinds.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { useStateWords } from "./lives-texts.ts"
import { kindOf, type RosterRow } from "./roster-view.ts"

/** How sure a departure is, in words. */
export function useConfidenceWords(): Record<"high" | "medium" | "low", string> {
  const { t } = useLingui()
  return { high: t`high`, medium: t`medium`, low: t`low` }
}

/** How many the filters keep, and what is known of them on the date. Somebody of two papers is listed twice. */
export function useRosterSentence(kept: readonly RosterRow[], all: number, asOf: string): string {
  const { t } = useLingui()
  const format = useFormat()
  const date = format.date(asOf)
  if (kept.length === 0) return t`No author fits what is asked for`
  const count = (status: RosterRow["status"]) => kept.filter((row) => row.status === status).length
  const [gone, open, seen] = [count("gone"), count("open"), count("seen")]
  const parts = [
    ...(gone > 0 ? [t`${gone} had certainly left`] : []),
    ...(open > 0 ? [t`${open} may have left`] : []),
    ...(seen > 0 ? [t`${seen} were there later`] : []),
  ]
  const [shown, list] = [kept.length, format.list(parts)]
  return shown === all
    ? t`Of the ${all} author places listed, by ${date}, ${list}`
    : t`${shown} of the ${all} author places listed fit; by ${date}, ${list}`
}

/** The rows as a table: downloads hold exactly these. */
export function useRosterTable(rows: readonly RosterRow[], org: string): Table {
  const { t } = useLingui()
  const format = useFormat()
  const states = useStateWords()
  const kinds = useEmployerKinds()
  const confidence = useConfidenceWords()
  const date = { type: "date", formatText: (text: string) => formatEdtf(text, format) } as const
  return {
    caption: t`Authors of the papers: status, departure, next employer, confidence, last sighting`,
    columns: [
      { key: "name", label: t`Person`, lang: "en" },
      { key: "paper", label: t`Paper` },
      { key: "position", label: t`Position`, numeric: true, format: format.integer },
      { key: "status", label: t`By the date` },
      { key: "left", label: t`Left`, ...date },
      { key: "destination", label: t`Next employer`, lang: "en" },
      { key: "kind", label: t`Kind` },
      { key: "confidence", label: t`Confidence` },
      { key: "lastSeen", label: t`Last seen at ${org}`, ...date },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: {
        name: row.person.name,
        paper: row.paper.shortTitle,
        position: row.position,
        status: states[row.status],
        left: row.left,
        destination: row.destination?.org ?? null,
        kind: row.destination === null ? null : kinds(kindOf(row)),
        confidence: row.confidence === null ? null : confidence[row.confidence],
        lastSeen: row.lastSeen,
      },
    })),
  }
}
