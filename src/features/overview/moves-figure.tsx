import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { lazy, useMemo } from "react"
import { toMatchedMoves } from "#analytics/matched-moves.ts"
import { dumbbellRowsHeight } from "#charts/dumbbell-rows.ts"
import { allocationsQuery } from "#data/allocations.ts"
import { labsQuery } from "#data/labs.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { labNames } from "#words/lab-names.ts"
import { toMoveDrawing, toMovesTable, writeAddedText, writeMovesSentence } from "#words/move-texts.ts"

const DumbbellRowsChart = lazy(() => import("#charts/dumbbell-rows-chart.tsx"))

const SHOWN = 5
export const MOVES_HEIGHT = dumbbellRowsHeight(SHOWN)

/** The largest cuts and rises of one day, matched by us. */
export function MovesFigure({ org }: { org: Org }) {
  const language = useLanguage()
  const { t } = useLingui()
  const [{ data }, labs] = useSuspenseQueries({
    queries: [allocationsQuery({ org: org.id, step: "day" }), labsQuery(org.id)],
  })
  const names = labNames(labs.data, language)
  const matched = useMemo(() => toMatchedMoves(data), [data])
  const rest = Math.max(0, matched.moves.length - SHOWN)
  const added = writeAddedText(matched, names, language)
  const sentence = writeMovesSentence(matched, names, language)
  const subtitle = t`Cuts and rises of the same day, matched, the largest first; ${rest} smaller ones are in the table. The match is ours, no transfer is recorded. ${added}`
  const { rows, max, texts } = toMoveDrawing(matched.moves.slice(0, SHOWN), names, language)
  return (
    <Figure
      id="moves"
      sentence={sentence}
      subtitle={subtitle}
      height={MOVES_HEIGHT}
      table={toMovesTable(matched, names, language)}
      source={<SourceLinks org={org.id} ids={data.sources} more={(count) => t`and ${count} more`} />}
      bases={["measured", "derived"]}
      terms={["granted"]}
      dataVersion={org.version}
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
