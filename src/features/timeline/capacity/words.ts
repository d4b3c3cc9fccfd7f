import { msg, plural } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"
import { sourcesOf } from "#words/source-parts.ts"
import type { Table } from "#words/table.ts"
import type { CapacityFigureView, CapacityPromise, CapacityView, PromiseOutcome } from "./view.ts"

/** All that the figure says. */
export function writeCapacity(view: CapacityFigureView, language: Language): FigureWords {
  const { t } = language
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`Each mark is one dated statement, not the size of anything on that day; they overlap and are never added up. A bar runs from a promise to its date and fades over the days that it leaves open. A promise counts as kept only where a later statement in this record says that as many GPUs of that cluster run; where none was found, that is all that is said.`,
    ),
    table: toTable(view, language),
    source: [{ ids: sourcesOf(view.clusters) }],
    bases: [...new Set(view.clusters.map(({ basis }) => basis))],
    file: ["stated-gpus"],
    terms: ["promise", "uncertain-date"],
  }
}

/** How many promises had a date, and what is on record of them. */
function writeSentence({ promises }: CapacityView, { t, format }: Language): string {
  const all = capitalise(format.spelled(promises.length))
  const count = (outcome: PromiseOutcome) => promises.filter((found) => found.outcome === outcome).length
  const [inTime, late, notDue, none] = writeEach(["in-time", "late", "not-due", "none"], count)
  const some = (n: number, text: (shown: string) => string) => (n > 0 ? [text(format.spelled(n))] : [])
  const clauses = [
    ...some(inTime ?? 0, (n) => t(msg`${n} stated as kept in time`)),
    ...some(late ?? 0, (n) => t(msg`${n} stated as kept, after its date`)),
    ...some(notDue ?? 0, (n) => t(msg`${n} not yet due`)),
    ...some(none ?? 0, (n) => t(msg`${n} not stated as kept`)),
  ]
  if (clauses.length === 0) return t(msg`No promise of capacity with a date is on record`)
  const start = t(
    msg({
      message: plural(promises.length, {
        one: `${all} dated promise of capacity`,
        other: `${all} dated promises of capacity`,
      }),
    }),
  )
  return t(msg`${start}: ${clauses.join(t(msg`; `))}`)
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What is on record of a promise, in words. */
export function writeOutcomeText({ t, format }: Language): (promise: CapacityPromise) => string {
  return ({ outcome, shownBy }) => {
    const when = shownBy === null ? "" : formatEdtf(shownBy.date, format)
    return {
      "in-time": t(msg`stated as kept in time: ${when}`),
      late: t(msg`stated as kept only after its date: ${when}`),
      "not-due": t(msg`not due when the record ends`),
      none: t(msg`no statement found that it was kept`),
    }[outcome]
  }
}

/** Every statement, one a row, with what became of those that promised a date. */
function toTable({ groups, promises }: CapacityView, language: Language): Table {
  const { t, format } = language
  const outcomeOf = writeOutcomeText(language)
  const date = { type: "date", formatText: (text: string) => formatEdtf(text, format) } as const
  const number = { numeric: true, format: format.integer }
  const statements = groups.flatMap(({ rows }) => rows.flatMap((row) => row.statements))
  return {
    caption: t(msg`Statements about clusters: what was said when, for which date, and what became of it`),
    columns: [
      { key: "name", label: t(msg`Cluster`), lang: "en" },
      { key: "date", label: t(msg`Stated`), ...date },
      { key: "kind", label: t(msg`State`) },
      { key: "gpus", label: t(msg`GPUs`), unit: "count", ...number },
      { key: "gpuType", label: t(msg`Type of GPU`) },
      { key: "power", label: t(msg`Power, MW`), unit: "MW", ...number },
      { key: "due", label: t(msg`Due`), ...date },
      { key: "outcome", label: t(msg`What became of it`) },
      { key: "basis", label: t(msg`Basis`) },
    ],
    rows: statements.map((cluster) => {
      const promise = promises.find((found) => found.cluster.id === cluster.id)
      return {
        id: cluster.id,
        sources: cluster.sources,
        bases: [cluster.basis],
        cells: {
          name: cluster.name,
          date: cluster.date,
          kind: cluster.kind === "operational" ? t(msg`in operation`) : t(msg`announced`),
          gpus: cluster.gpuCount,
          gpuType: cluster.gpuType,
          power: cluster.powerMW,
          due: cluster.due,
          outcome: promise === undefined ? "–" : outcomeOf(promise),
          basis: t(BASIS_LABELS[cluster.basis]),
        },
      }
    }),
  }
}
