import { msg } from "@lingui/core/macro"
import type { Lane, LaneMark, LaneRow } from "#charts/lanes.ts"
import { toClusterMark } from "#features/timeline/cluster-mark.ts"
import { daysOf } from "#features/timeline/timeline-view.ts"
import type { Language } from "#i18n/language.ts"
import type { Cluster } from "#model/cluster.ts"
import { dayRange } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { CapacityRow, CapacityView } from "./view.ts"
import { writeOutcomeText } from "./words.ts"

/** Lanes of statements, as the drawing takes them. */
export function toDrawn(view: CapacityView, language: Language) {
  const { t } = language
  const heads = {
    promised: t(msg`Promised with a date`),
    operational: t(msg`Said to be in operation`),
    announced: t(msg`Announced without a date`),
  }
  const toRow = toCapacityRow(view, language)
  const lanes = view.groups.map(({ id, rows }): Lane => ({ id, label: heads[id], rows: rows.map(toRow) }))
  return {
    lanes,
    events: [],
    domain: view.domain,
    links: [],
    legend: [],
    shapes: [
      { shape: "other", label: t(msg`in operation`) },
      { shape: "announcement", label: t(msg`announced`) },
      { shape: "end", label: t(msg`promised date`) },
    ] as const,
  }
}

/** One cluster: its statements as marks, from each promise a bar to its date. */
function toCapacityRow({ domain }: CapacityView, language: Language): (row: CapacityRow) => LaneRow {
  const outcomeOf = writeOutcomeText(language)
  const markOf = toClusterMark(language)
  const dueMarkOf = toDueMark(language)
  return ({ name, statements, promises }) => {
    const [promise] = promises
    const marks = statements.map((cluster) => markOf(cluster, daysOf(cluster.date, domain)))
    const outcome = promise === undefined ? "" : outcomeOf(promise)
    return {
      // choosing the row opens the first thing said of the cluster
      id: statements[0]?.id ?? name,
      label: name,
      lang: "en",
      note: outcome,
      fill: "var(--ink2)",
      span: promise === undefined ? null : promisedSpan(promise.cluster),
      windows: [],
      marks: [...marks, ...promises.map(({ cluster }) => dueMarkOf(cluster))],
      spoken: outcome === "" ? name : `${name}: ${outcome}`,
    }
  }
}

/** The last day of what was promised. */
function toDueMark({ t, format }: Language): (cluster: Cluster) => LaneMark {
  return ({ id, date, due }) => {
    const { to, from } = dayRange(due ?? date)
    const day = to ?? from ?? 0
    const spoken = t(msg`promised date: ${formatEdtf(due ?? date, format)}`)
    return { id: `${id}.due`, from: day, to: day, shape: "end", label: "", spoken }
  }
}

function promisedSpan({ date, due }: Cluster): LaneRow["span"] {
  const [start, end] = [dayRange(date), dayRange(due ?? date)]
  const from = start.from ?? 0
  return {
    startEarliest: from,
    startLatest: from,
    endEarliest: Math.max(from, end.from ?? from),
    endLatest: (end.to ?? end.from ?? from) + 1,
  }
}
