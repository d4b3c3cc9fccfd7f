import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { listAnomalies } from "#analytics/kept-days.ts"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { dumbbellRowsHeight } from "#charts/dumbbell-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { labNames } from "#words/lab-names.ts"
import {
  moveId,
  toMoveDrawing,
  toMovesTable,
  writeAddedText,
  writeLeftOverText,
  writeMovesSentence,
} from "#words/move-texts.ts"
import { AllocationSource, AnomalyNotes } from "./allocation-source.tsx"
import type { FigureProps } from "./figure-props.ts"
import { countRest, hasDailyGrants, pickShown } from "./reallocations-view.ts"

const DumbbellRowsChart = lazy(() => import("#charts/dumbbell-rows-chart.tsx"))

/** Whose cut and whose rise fell on the same day, always of all labs and by day; nothing where grants are not daily. */
export function ReallocationsFigure(props: FigureProps) {
  const { data } = useSuspenseQuery(allocationsQuery({ org: props.org.id }))
  return hasDailyGrants(props.org, data) ? <DailyReallocations {...props} /> : null
}

function DailyReallocations({ org, request, params, setParams }: FigureProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { labs: _, ...range } = request
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ ...range, step: "day" }), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const matched = useMemo(() => toMatchedMoves(data), [data])
  const shown = pickShown(matched.moves, (move) => moveId(move) === params.move)
  const days = formatSpan(`${data.from}/${data.to}`, format)
  const sentence = writeMovesSentence(matched, names, language)
  const [added, leftOver] = [writeAddedText(matched, names, language), writeLeftOverText(matched, language)]
  const rest = countRest(matched)
  const subtitle = t`Cuts and rises of the same day, matched, the largest first, ${days}; ${rest} smaller ones are in the table. The match is ours, no transfer is recorded. ${added} ${leftOver}`
  const { rows, max, texts } = toMoveDrawing(shown, names, language)
  return (
    <Figure
      id="reallocations"
      sentence={sentence}
      subtitle={subtitle}
      howToRead={<AnomalyNotes excluded={listAnomalies(data, ["granted"], "exclude")} />}
      height={dumbbellRowsHeight(shown.length)}
      table={toMovesTable(matched, names, language)}
      source={<AllocationSource org={org.id} data={data} />}
      bases={[data.basis, "derived"]}
      terms={["granted"]}
      dataVersion={org.version}
      selection={{ selected: params.move ?? null, select: (id) => setParams({ move: id ?? undefined }) }}
    >
      {({ selected, select }) => (
        <DumbbellRowsChart
          rows={rows}
          max={max}
          texts={{ name: sentence, description: subtitle, ...texts }}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}
