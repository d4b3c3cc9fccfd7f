import { useLingui } from "@lingui/react/macro"
import { numberOf, useExplanations } from "#figure/explain.ts"
import type { Table, TableRow } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { MEAN_MONTHS, type MonthRange, type SurvivalPanel } from "./survival-view.ts"

/** When half of each paper's authors had gone, as far as the evidence allows an answer. */
export function useSurvivalSentence(panels: readonly SurvivalPanel[]): string {
  const { t } = useLingui()
  const format = useFormat()
  if (panels.length === 0) return t`No paper’s authors are followed here`
  return panels
    .map(({ paper, authors, median }) => {
      const name = paper.shortTitle
      if (median.from === null) return t`Fewer than half of ${name}’s ${authors} authors can have left`
      const from = format.integer(median.from)
      if (median.to === null)
        return t`Half of ${name}’s ${authors} authors may have left ${from} months after publication, or not yet`
      const to = format.integer(median.to)
      return t`Half of ${name}’s ${authors} authors were gone somewhere between ${from} and ${to} months after publication`
    })
    .join(t`. `)
}

/** What is said of one paper beside the drawing: its size, the median and the restricted mean as ranges. */
export function useSurvivalNote(): (panel: SurvivalPanel) => string {
  const { t } = useLingui()
  const rangeOf = useRangeText()
  return ({ paper, authors, median, mean }) => {
    const name = paper.shortTitle
    const [half, kept] = [rangeOf(median), rangeOf(mean)]
    return t`${name}, ${authors} people, the whole author list, not a sample. Until half had left: ${half}. Mean stay within the first ${MEAN_MONTHS} months: ${kept}.`
  }
}

function useRangeText(): (range: MonthRange) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ from, to }) => {
    if (from === null) return t`not reached`
    const low = format.decimal(from)
    if (to === null) return t`${low} months at the earliest, or not reached`
    const high = format.decimal(to)
    return t`between ${low} and ${high} months`
  }
}

/** The counts under the drawing, one row per paper and time. */
export function useSurvivalTable(panels: readonly SurvivalPanel[]): Table {
  const { t } = useLingui()
  const format = useFormat()
  const number = { numeric: true, format: format.integer }
  const org = panels[0]?.paper.org ?? ""
  const { quotient } = useExplanations()
  const authors = new Map(panels.flatMap((panel) => panel.counts.map(({ id }) => [id, panel.authors])))
  const shareOf = (key: string) => (row: TableRow) => {
    const count = numberOf(row, key)
    return count === null ? null : quotient(count, authors.get(row.id) ?? 0)
  }
  // the band of the drawing: its lower edge is what was seen later, its upper edge that and what is open
  const openOf = (row: TableRow) => {
    const [seen, open] = [numberOf(row, "seen"), numberOf(row, "open")]
    const share = shareOf("open")(row)
    if (seen === null || open === null || share === null) return null
    const edge = quotient(seen + open, authors.get(row.id) ?? 0)
    return t`${share}; still there at most: ${edge}`
  }
  return {
    caption: t`Authors seen later, open and gone, by paper and months since publication`,
    columns: [
      { key: "paper", label: t`Paper` },
      { key: "months", label: t`Months since publication`, ...number },
      { key: "seen", label: t`Seen at ${org}`, ...number, explain: shareOf("seen") },
      { key: "open", label: t`Open`, ...number, explain: openOf },
      { key: "gone", label: t`Gone for certain`, ...number, explain: shareOf("gone") },
    ],
    rows: panels.flatMap(({ paper, counts }) =>
      counts.map(({ id, months, seen, open, gone }) => ({
        id,
        cells: { paper: paper.shortTitle, months, seen, open, gone },
      })),
    ),
  }
}
