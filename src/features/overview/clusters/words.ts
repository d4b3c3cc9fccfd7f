import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { writeCaveatNotes, writeExcludedNotes } from "#words/excluded-notes.ts"
import { rangePart } from "#words/file-parts.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { rowPeriods } from "#words/row-period.ts"
import type { Table } from "#words/table.ts"
import { type ClustersFigureView, type LabGrants, largestAtEnd } from "./view.ts"

/** All that the figure says. */
export function writeClusters(view: ClustersFigureView, language: Language): FigureWords {
  const { t, format } = language
  const { from, to, sources } = view.data
  const range = formatSpan(`${from}/${to}`, format)
  const [first, last] = [format.integer(view.total.first), format.integer(view.total.last)]
  const largest = largestAtEnd(view)
  const rest = view.labs.length - view.shown.length
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`GPUs granted per lab and day, ${range}; the five that held the most GPU-days, ${rest} more are not drawn. All together: ${first} → ${last}.`,
    ),
    notes: [
      ...writeExcludedNotes(view.excluded, language),
      ...writeCaveatNotes(view.caveats, language, ({ labs }) => labs.includes(largest?.lab ?? "")),
    ],
    table: toTable(view, language),
    source: [{ ids: sources }],
    bases: basesOf(view.data, ["granted"]),
    file: ["granted-gpus", view.data.step, rangePart(view.data)],
    terms: ["granted"],
  }
}

/** The lab that holds most on the last day: how it came to that, and among how many. */
function writeSentence(view: ClustersFigureView, language: Language): string {
  const { t, format } = language
  const largest = largestAtEnd(view)
  if (largest === null || largest.last === 0) return t(msg`No grant is recorded`)
  const lab = labNames(view.nodes, language).label(largest.lab)
  const [first, last, total] = [
    format.integer(largest.first),
    format.integer(largest.last),
    format.integer(view.total.last),
  ]
  const count = format.integer(view.labs.filter((each) => each.last > 0).length)
  const begins = view.days[largest.values.findIndex((value) => value !== null)] ?? view.data.from
  if (begins > view.data.from) {
    const day = format.date(begins)
    return t(
      msg`${lab}, on record since ${day}, ended with ${last} of ${total} GPUs, the most of the ${count} labs that held any`,
    )
  }
  if (largest.last === largest.first)
    return t(
      msg`${lab} held ${last} of ${total} GPUs on the first and on the last day, the most of the ${count} labs that held any`,
    )
  return largest.last > largest.first
    ? t(
        msg`${lab} grew from ${first} to ${last} GPUs and ended as the largest of the ${count} labs that held any`,
      )
    : t(
        msg`${lab} went from ${first} to ${last} GPUs and ended as the largest of the ${count} labs that held any`,
      )
}

/** “128 → 216”, “96, at most 176”, “56 throughout”. */
export function writeSummary({ t, format }: Language): (lab: LabGrants) => string {
  return ({ last, highest, values }) => {
    // a lab that does not exist yet holds nothing that could be called 0
    const first = values.find((value) => value !== null) ?? 0
    const [start, end, top] = [format.integer(first), format.integer(last), format.integer(highest)]
    const isFlat = values.every((value) => value === null || value === first)
    // a lab that came later or went earlier did not hold its grant throughout
    if (isFlat) return values[0] === null || values.at(-1) === null ? start : t(msg`${start} throughout`)
    const ends = first === last ? start : `${start} → ${end}`
    return highest > Math.max(first, last) ? t(msg`${ends}, at most ${top}`) : ends
  }
}

function toTable(view: ClustersFigureView, language: Language): Table {
  const { t, format } = language
  const { shown } = view
  const periodOf = rowPeriods(view.data, "granted")
  const names = labNames(view.nodes, language)
  return {
    caption: t(
      msg`GPUs granted per lab and day; excluded days and days before a lab’s first grant are not recorded`,
    ),
    columns: [
      { key: "day", label: t(msg`Day`), type: "date", formatText: format.date },
      ...shown.map((lab) => ({
        key: lab.lab,
        label: names.label(lab.lab),
        numeric: true,
        format: format.integer,
        unit: "GPU" as const,
        measure: t(msg`GPUs granted`),
        basis: view.data.bases.granted,
        amount: { lab: lab.lab, name: names.label(lab.lab), measure: "granted" },
      })),
    ],
    rows: view.days.map((day, index) => ({
      id: day,
      period: periodOf(index),
      cells: {
        day,
        ...Object.fromEntries(shown.map((lab) => [lab.lab, lab.values[index] ?? null])),
      },
    })),
  }
}
