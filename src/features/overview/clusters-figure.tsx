import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { ExcludedNote } from "#figure/excluded-note.tsx"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toDayNumber } from "#model/edtf.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import { labColours, OTHER_COLOUR } from "#words/lab-colour.ts"
import { labNames } from "#words/lab-names.ts"
import type { Table } from "#words/table.ts"
import {
  type ClustersView,
  type LabGrants,
  largestAtEnd,
  toClustersView,
  toExcludedSpans,
} from "./clusters-view.ts"

const StepPanelsChart = lazy(() => import("#charts/step-panels-chart.tsx"))

export const CLUSTERS_HEIGHT = { wide: 152, narrow: 600 }
const SHOWN = 5

/** Granted GPUs by day of the five largest labs, one panel each. */
export function ClustersFigure({ org }: { org: Org }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const [allocations, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id, step: "day" }), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const view = useMemo(() => toClustersView(allocations.data), [allocations.data])
  const shown = view.labs.slice(0, SHOWN)
  const colours = labColours(view.labs.map((lab) => lab.lab))
  const summaryOf = writeSummary(language)
  const { from, to, sources } = allocations.data
  const range = formatSpan(`${from}/${to}`, format)
  const sentence = writeSentence(view, language)
  const [first, last, rest] = [
    format.integer(view.total.first),
    format.integer(view.total.last),
    view.labs.length - shown.length,
  ]
  const subtitle = t`GPUs granted per virtual cluster and day, ${range}; the five largest by mean grant, ${rest} more are not drawn. All together: ${first} → ${last}.`
  return (
    <Figure
      id="clusters"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<ExcludedNote excluded={view.excluded} />}
      height={CLUSTERS_HEIGHT}
      table={toTable(view, shown, language)}
      source={<SourceLinks org={org.id} ids={sources} more={(count) => t`and ${count} more`} />}
      bases={["measured"]}
      terms={["granted"]}
      dataVersion={org.version}
    >
      {({ selected, select }) => (
        <StepPanelsChart
          periods={view.days.map((day) => ({ id: day, label: format.date(day) }))}
          selected={selected}
          onSelect={select}
          panels={shown.map((lab) => ({
            key: lab.lab,
            label: names.label(lab.lab),
            summary: summaryOf(lab),
            values: lab.values,
            ...(colours.get(lab.lab) ?? OTHER_COLOUR),
          }))}
          at={view.days.map(toDayNumber)}
          max={Math.max(1, ...shown.map((lab) => lab.highest))}
          excluded={toExcludedSpans(view)}
          ticks={{ first: format.axisMonth(from), last: format.axisMonth(to) }}
          texts={{ name: sentence, description: subtitle, missing: t`not recorded` }}
          formatAmount={format.integer}
        />
      )}
    </Figure>
  )
}

function writeSentence(view: ClustersView, { t, format }: Language): string {
  const largest = largestAtEnd(view)
  if (largest === null) return t(msg`No grant is recorded`)
  const { lab } = largest
  const [first, last, count] = [format.integer(largest.first), format.integer(largest.last), view.labs.length]
  if (largest.last > largest.first) {
    return t(
      msg`${lab} grew from ${first} to ${last} GPUs and ended as the largest of ${count} virtual clusters`,
    )
  }
  return t(
    msg`${lab} went from ${first} to ${last} GPUs and ended as the largest of ${count} virtual clusters`,
  )
}

/** “128 → 216”, “96, at most 176”, “56 throughout”. */
function writeSummary({ t, format }: Language): (lab: LabGrants) => string {
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

function toTable(view: ClustersView, shown: readonly LabGrants[], { t, format }: Language): Table {
  return {
    caption: t(
      msg`GPUs granted per virtual cluster and day; excluded days and days before a cluster’s first grant are not recorded`,
    ),
    columns: [
      { key: "day", label: t(msg`Day`), type: "date", formatText: format.date },
      ...shown.map((lab) => ({
        key: lab.lab,
        label: lab.lab,
        numeric: true,
        format: format.integer,
        unit: "GPU",
      })),
    ],
    rows: view.days.map((day, index) => ({
      id: day,
      cells: {
        day,
        ...Object.fromEntries(shown.map((lab) => [lab.lab, lab.values[index] ?? null])),
      },
    })),
  }
}
