import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import type { Lane } from "#charts/lanes.ts"
import { lanesHeight } from "#charts/lanes-layout.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { toCapacityRow, toCapacityTable, writeCapacitySentence } from "./capacity-texts.ts"
import { type CapacityView, toCapacityView } from "./capacity-view.ts"
import type { TimelineContext } from "./timeline-data.tsx"

const LanesChart = lazy(() => import("#charts/lanes-chart.tsx"))

/** What was said of clusters and when: promises with their dates, and what was later said to run. */
export function CapacityFigure(context: TimelineContext) {
  const { t } = useLingui()
  const { clusters } = context
  const view = useMemo(() => toCapacityView(clusters), [clusters])
  if (view === null) return <StateMessage title={t`No cluster is recorded.`} />
  return <Capacity {...context} view={view} />
}

function Capacity({ org, clusters, params, setParams, view }: TimelineContext & { view: CapacityView }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const toRow = toCapacityRow(view, language)
  const sentence = writeCapacitySentence(view, language)
  const subtitle = t`Each mark is one dated statement, not the size of anything on that day; they overlap and are never added up. A bar runs from a promise to its date and fades over the days that it leaves open. A promise counts as kept only where a later statement in this record says that as many GPUs of that cluster run; where none was found, that is all that is said.`
  const heads = {
    promised: t`Promised with a date`,
    operational: t`Said to be in operation`,
    announced: t`Announced without a date`,
  }
  const lanes = view.groups.map(({ id, rows }): Lane => ({ id, label: heads[id], rows: rows.map(toRow) }))
  const drawn = { lanes, events: [], domain: view.domain }
  const sources = [...new Set(clusters.flatMap((cluster) => cluster.sources))]
  return (
    <Figure
      id="capacity"
      sentence={sentence}
      subtitle={subtitle}
      height={lanesHeight(drawn)}
      table={toCapacityTable(view, language)}
      source={<SourceLinks org={org.id} ids={sources} most={3} more={(count) => t`and ${count} more`} />}
      bases={[...new Set(clusters.map(({ basis }) => basis))]}
      terms={["promise", "uncertain-date"]}
      dataVersion={org.version}
      selection={{ selected: params.item ?? null, select: (item) => setParams({ item: item ?? undefined }) }}
    >
      {({ selected, select }) => (
        <LanesChart
          {...drawn}
          links={[]}
          legend={[]}
          shapes={[
            { shape: "other", label: t`in operation` },
            { shape: "announcement", label: t`announced` },
            { shape: "end", label: t`promised date` },
          ]}
          texts={{ name: sentence, description: subtitle, events: "" }}
          formatTick={(day, isShort) => format.axisMonth(fromDayNumber(day), isShort)}
          choice={{ selected, onSelect: (id) => select(id?.replace(/\.due$/, "") ?? null) }}
        />
      )}
    </Figure>
  )
}
