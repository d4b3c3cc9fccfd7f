import { msg } from "@lingui/core/macro"
import type { FigureWords, Note } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { explanations, numberOf } from "#words/explain.ts"
import type { Table, TableRow } from "#words/table.ts"
import type { Midpoint } from "./midpoint.ts"
import { MEAN_MONTHS, MONTH, type MonthRange, type SurvivalPanel, type SurvivalView } from "./view.ts"

/** All that the figure says. */
export function writeSurvival(view: SurvivalView, language: Language): FigureWords {
  const { t } = language
  const { panels, home } = view
  return {
    sentence: writeSentence(panels, language),
    subtitle: t(
      msg`Share of authors still at ${home}, by months since publication. The band runs from the earliest to the latest departures that the evidence allows; no assumption is made about those not seen again. It ends with the last day of which anything is known of any of them.`,
    ),
    notes: writeNotes(view, language),
    table: toTable(panels, language),
    source: [
      {
        text: t(
          msg`affiliations on papers, official pages, press reports, repositories owned by organisations:`,
        ),
        ids: view.sources,
        most: 2,
      },
    ],
    bases: ["derived"],
    file: ["authors-left"],
    usual: { asOf: view.asOf },
    terms: ["interval", "status", "censored", "npmle", "restricted-mean"],
  }
}

/** What is said of each paper, what the dotted line is and must not be taken for, and how all of it is made. */
function writeNotes({ panels, hasEstimate, midpoint }: SurvivalView, language: Language): Note[] {
  const { t } = language
  const noteOf = writePaperNote(language)
  const estimate = t(
    msg`Dotted: the estimate (NPMLE) if those not seen left as the others did. It is no record: where the evidence does not place a departure, the line may put several people on one day.`,
  )
  return [
    ...panels.map((panel) => ({ id: panel.paper.id, text: noteOf(panel) })),
    ...(hasEstimate ? [{ id: "estimate", text: estimate }] : []),
    {
      id: "method",
      summary: t(msg`Method`),
      text: t(
        msg`Each departure is an interval of days: after the last sighting, by the first sighting elsewhere. The lower edge of the band lets everybody leave as early as their interval allows, the upper edge as late; those without a known departure leave at once or never. Median and mean are read off both edges. The mean is the area under a curve over the first 24 months (restricted mean, Irwin 1949). The estimate is Turnbull’s (1976). These are whole author lists, so no sampling error is drawn.`,
      ),
    },
    ...(midpoint === null ? [] : [writeMidpoint(midpoint, language)]),
  ]
}

/** A thought experiment, folded away: what it would say, and why that proves little. */
function writeMidpoint({ groups, chiSquare, p }: Midpoint, { t, format }: Language): Note {
  const medians = format.list(
    groups.map(({ paper: { shortTitle }, authors, departures, median }) => {
      const months = median === null ? null : format.decimal(median / MONTH)
      return months === null
        ? t(msg`${shortTitle}: not reached (${departures} departures of ${authors})`)
        : t(msg`${shortTitle}: ${months} months (${departures} departures of ${authors})`)
    }),
  )
  const test =
    chiSquare === null || p === null
      ? t(msg`A log-rank test of the papers is not defined here.`)
      : t(
          msg`A log-rank test of equal rates (Mantel 1966) would give χ² = ${format.decimal(chiSquare, 2)}, p = ${format.decimal(p, 2)}.`,
        )
  const text = t(
    msg`Were every departure on the middle day of its interval, and everybody else still there when last seen, the medians by Kaplan and Meier (1958) would be: ${medians}. ${test} That proves little: the middle days are made up, most of the days are not known, the groups are small, and these are whole author lists, not samples of anything.`,
  )
  return { id: "midpoint", summary: t(msg`If every interval were its midpoint`), text }
}

/** When half of each paper's authors had gone, as far as the evidence allows an answer. */
function writeSentence(panels: readonly SurvivalPanel[], { t, format }: Language): string {
  if (panels.length === 0) return t(msg`No paper’s authors are followed here`)
  return panels
    .map(({ paper, authors, median }) => {
      const name = paper.shortTitle
      if (median.from === null) return t(msg`Fewer than half of ${name}’s ${authors} authors can have left`)
      const from = format.integer(median.from)
      if (median.to === null)
        return t(
          msg`Half of ${name}’s ${authors} authors may have left ${from} months after publication, or not yet`,
        )
      const to = format.integer(median.to)
      return t(
        msg`Half of ${name}’s ${authors} authors were gone somewhere between ${from} and ${to} months after publication`,
      )
    })
    .join(t(msg`. `))
}

/** What is said of one paper beside the drawing: its size, the median and the restricted mean as ranges. */
function writePaperNote(language: Language): (panel: SurvivalPanel) => string {
  const { t } = language
  const rangeOf = writeRangeText(language)
  return ({ paper, authors, median, mean }) => {
    const name = paper.shortTitle
    const [half, kept] = [rangeOf(median), rangeOf(mean)]
    return t(
      msg`${name}, ${authors} people, the whole author list, not a sample. Until half had left: ${half}. Mean stay within the first ${MEAN_MONTHS} months: ${kept}.`,
    )
  }
}

function writeRangeText({ t, format }: Language): (range: MonthRange) => string {
  return ({ from, to }) => {
    if (from === null) return t(msg`not reached`)
    const low = format.decimal(from)
    if (to === null) return t(msg`${low} months at the earliest, or not reached`)
    const high = format.decimal(to)
    return t(msg`between ${low} and ${high} months`)
  }
}

/** The counts under the drawing, one row per paper and time. */
function toTable(panels: readonly SurvivalPanel[], language: Language): Table {
  const { t, format } = language
  const number = { numeric: true, format: format.integer, unit: "count" } as const
  const org = panels[0]?.paper.org ?? ""
  const { quotient } = explanations(language)
  const authors = new Map(panels.flatMap((panel) => panel.counts.map(({ id }) => [id, panel.authors])))
  const shareOf = (key: string) => (row: TableRow) => {
    const count = numberOf(row, key)
    return count === null ? null : quotient(count, authors.get(row.id) ?? 0)
  }
  // the band of the drawing: its lower edge is what was seen later, its upper edge that and what is open
  const openOf = (row: TableRow) => {
    const [seen, open] = [numberOf(row, "seen"), numberOf(row, "open")]
    const share = shareOf("open")(row)
    const edge = quotient((seen ?? 0) + (open ?? 0), authors.get(row.id) ?? 0)
    if (seen === null || open === null || share === null || edge === null) return null
    return t(msg`${share}; still there at most: ${edge}`)
  }
  return {
    caption: t(msg`Authors seen later, open and gone, by paper and months since publication`),
    columns: [
      { key: "paper", label: t(msg`Paper`) },
      { key: "months", label: t(msg`Months since publication`), ...number, unit: "month" },
      { key: "seen", label: t(msg`Seen at ${org}`), ...number, explain: shareOf("seen") },
      { key: "open", label: t(msg`Open`), ...number, explain: openOf },
      { key: "unfollowed", label: t(msg`Not followed since`), ...number },
      { key: "gone", label: t(msg`Gone for certain`), ...number, explain: shareOf("gone") },
    ],
    rows: panels.flatMap(({ paper, counts }) =>
      counts.map(({ id, months, seen, open, gone, isFollowed }) => ({
        id,
        cells: {
          ...{ paper: paper.shortTitle, months, seen, gone },
          open: isFollowed ? open : 0,
          unfollowed: isFollowed ? 0 : open,
        },
      })),
    ),
  }
}
