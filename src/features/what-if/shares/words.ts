import { msg } from "@lingui/core/macro"
import { stampWhatIf } from "#features/what-if/stamp.ts"
import type { WhatIf } from "#features/what-if/what-if-records.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { AmountKind } from "#model/allocation.ts"
import { explanations } from "#words/explain.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"

/** All that the figure says. */
export function writeShares(whatIf: WhatIf, language: Language): FigureWords {
  const { data } = whatIf
  return {
    sentence: writeSentence(whatIf, language),
    subtitle: writeSubtitle(whatIf, language),
    table: toTable(whatIf, language),
    source: scenarioSource(data, language),
    bases: basesOf(data, listShown(whatIf), ["derived"]),
    terms: isAsked(whatIf) ? ["requested", "granted", "grant-rate"] : ["granted"],
    file: ["granted-gpus", whatIf.period],
    isWhatIf: true,
  }
}

/** The amounts that are shown beside the moves. */
function listShown({ view }: Pick<WhatIf, "view">): AmountKind[] {
  return [
    ...(isAsked({ view }) ? ["requested" as const] : []),
    "granted",
    ...(view.idle === null ? [] : ["capacity" as const]),
  ]
}

/** Whether any lab’s request is on record: else nothing is said of requests. */
function isAsked({ view }: Pick<WhatIf, "view">): boolean {
  return view.rows.some(({ requested }) => requested !== null)
}

function writeSentence({ view, nodes, period, data }: WhatIf, language: Language): string {
  const { t, format } = language
  const stamp = stampWhatIf(data.basis, language)
  const month = format.date(period)
  const changed = view.rows
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
  // of two that change by as much, the one that gains is the finding
  const [top] = changed.toSorted((a, b) => Number(b.after > b.before) - Number(a.after > a.before))
  if (top === undefined) return stamp(t(msg`nothing is moved in ${month}`))
  const lab = labNames(nodes, language).label(top.lab)
  const [rateNow, rateThen, shareNow, shareThen] = writeEach(
    [top.rateBefore, top.rateAfter, top.shareBefore, top.shareAfter],
    (share) => format.percent(share ?? 0),
  )
  const start =
    top.rateAfter === null
      ? t(msg`${lab} would hold ${shareThen} of all grants in ${month}, not ${shareNow}`)
      : top.rateAfter > 1
        ? t(
            msg`${lab} would have been granted more than it asked for ${month}: ${rateThen} of it, not ${rateNow}`,
          )
        : t(msg`${lab} would have been granted ${rateThen} of what it asked for ${month}, not ${rateNow}`)
  // who pays is part of the finding
  const payer = top.after > top.before ? changed.find(({ before, after }) => after < before) : undefined
  return stamp(payer === undefined ? start : t(msg`${start}; ${writePayer(payer, nodes, language)}`))
}

/** What the lab that gives most would be left with. */
function writePayer(
  { lab, rateBefore, rateAfter, shareBefore, shareAfter }: WhatIf["view"]["rows"][number],
  nodes: WhatIf["nodes"],
  language: Language,
): string {
  const { t, format } = language
  const name = labNames(nodes, language).label(lab)
  const isRate = rateAfter !== null
  const [now, then] = writeEach(
    isRate ? [rateBefore ?? 0, rateAfter] : [shareBefore ?? 0, shareAfter ?? 0],
    (share) => format.percent(share),
  )
  return t(msg`${name} ${then}, not ${now}`)
}

function writeSubtitle({ view, period }: WhatIf, { t, format }: Language): string {
  const month = format.date(period)
  const [before, after] = writeEach([view.giniBefore, view.giniAfter], (value) =>
    value === null ? "–" : format.decimal(value, 3),
  )
  const [idleBefore, idleAfter] = writeEach([view.idle?.before ?? 0, view.idle?.after ?? 0], format.integer)
  const start = t(
    msg`GPUs granted per lab in ${month}, as they are and with the moves. Gini coefficient of the grants: ${before} before, ${after} after (0 = all the same).`,
  )
  if (view.idle === null) return start
  return joinSentences([start, t(msg`Idle capacity: ${idleBefore} before, ${idleAfter} after.`)], format)
}

function toTable({ data, view, nodes }: WhatIf, language: Language): Table {
  const { t, format } = language
  const gpus = { numeric: true, format: format.integer, unit: "GPU" } as const
  const basis = columnBasis(data)
  const percent = { numeric: true, format: format.percent, unit: "share", ...basis("derived") } as const
  const { label } = labNames(nodes, language)
  const { ratio, shareOf } = explanations(language)
  const total = (key: "before" | "after") => () => view.rows.reduce((sum, row) => sum + row[key], 0)
  const hasRates = isAsked({ view })
  const rates = [
    {
      key: "rateBefore",
      label: t(msg`Grant rate`),
      ...percent,
      explain: ratio("before", "requested", "rateBefore"),
    },
    {
      key: "rateAfter",
      label: t(msg`Grant rate with the moves`),
      ...percent,
      explain: ratio("after", "requested", "rateAfter"),
    },
  ]
  return {
    caption: hasRates
      ? t(msg`What-if, not data: GPUs, shares and grant rates per lab, before and after`)
      : t(msg`What-if, not data: GPUs and shares per lab, before and after`),
    columns: [
      { key: "lab", label: t(msg`Lab`) },
      ...(hasRates ? [{ key: "requested", label: t(msg`Asked`), ...gpus, ...basis("requested") }] : []),
      { key: "before", label: t(msg`Granted`), ...gpus, ...basis("granted") },
      { key: "after", label: t(msg`With the moves`), ...gpus, ...basis("derived") },
      {
        key: "shareBefore",
        label: t(msg`Share`),
        ...percent,
        explain: shareOf("before", "shareBefore", total("before")),
      },
      {
        key: "shareAfter",
        label: t(msg`Share with the moves`),
        ...percent,
        explain: shareOf("after", "shareAfter", total("after")),
      },
      ...(hasRates ? rates : []),
    ],
    rows: view.rows.map(({ lab, daysBefore: _, daysAfter: __, ...cells }) => ({
      id: lab,
      cells: { ...cells, lab: label(lab) },
    })),
  }
}
