import { useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { Dumbbell } from "#charts/dumbbell.tsx"
import { allocationsQuery } from "#data/allocations.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Table } from "#figure/table-twin.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { NARROW, useWidth } from "#ui/use-width.ts"
import { toClustersView } from "./clusters-view.ts"
import { type MovesView, toMovesView } from "./moves-view.ts"

export const MOVES_HEIGHT = { wide: 228, narrow: 420 }
const SHOWN = 5

/** The largest cuts and rises of one day, matched by us. */
export function MovesFigure({ org }: { org: Org }) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(allocationsQuery({ org: org.id, step: "day" }))
  const view = useMemo(() => toMovesView(toClustersView(data)), [data])
  const rest = Math.max(0, view.moves.length - SHOWN)
  const added = useAddedText(view)
  return (
    <Figure
      id="moves"
      sentence={useSentence(view)}
      subtitle={t`Cuts and rises of the same day, matched, the largest first; ${rest} smaller ones are in the table. The match is ours, no transfer is recorded. ${added}`}
      height={MOVES_HEIGHT}
      table={useTable(view)}
      source={<SourceLinks org={org.id} ids={data.sources} more={(count) => t`and ${count} more`} />}
      bases={["measured", "derived"]}
      dataVersion={org.version}
    >
      <MovesList view={view} />
    </Figure>
  )
}

function useSentence({ largest }: MovesView): string {
  const { t } = useLingui()
  const format = useFormat()
  if (largest === null) return t`No cut and rise fell on the same day`
  const often = format.times(largest.times)
  const start = often.charAt(0).toUpperCase() + often.slice(1)
  const gpus = format.integer(largest.gpus)
  const { lab } = largest.riser
  const again = format.times(largest.riser.times)
  return t`${start} a cut and a rise of ${gpus} GPUs fell on the same day; ${again} it was ${lab} that rose`
}

/** Rises without a cut on the largest such day: new capacity. */
function useAddedText({ added }: MovesView): string {
  const { t } = useLingui()
  const format = useFormat()
  const [largest] = added
  if (largest === undefined) return ""
  const sameDay = added.filter((change) => change.day === largest.day)
  const total = format.integer(sameDay.reduce((sum, change) => sum + change.gpus, 0))
  const date = format.date(largest.day)
  const labs = format.list(sameDay.map((change) => `${change.lab} (${format.integer(change.gpus)})`))
  return t`New capacity is counted apart: ${total} GPUs on ${date}, to ${labs}.`
}

function MovesList({ view }: { view: MovesView }) {
  const { t } = useLingui()
  const format = useFormat()
  const [ref, width] = useWidth<HTMLTableElement>()
  const isNarrow = width < NARROW
  const shown = view.moves.slice(0, SHOWN)
  const max = Math.max(
    1,
    ...shown.flatMap((move) => [move.fromBefore, move.fromAfter, move.toBefore, move.toAfter]),
  )
  return (
    <table ref={ref} className="data-table">
      <thead>
        <tr>
          <th scope="col">{t`Date`}</th>
          <th scope="col" className="numeric">
            GPUs
          </th>
          <th scope="col">{t`Cut`}</th>
          <th scope="col">{t`Rise`}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((move) => (
          <tr key={`${move.day}${move.from}${move.to}`}>
            <th scope="row">{format.date(move.day, isNarrow ? move.day.slice(0, 4) : undefined)}</th>
            <td className="numeric font-semibold">{format.integer(move.gpus)}</td>
            <td>
              <Change
                lab={move.from}
                before={move.fromBefore}
                after={move.fromAfter}
                max={max}
                isNarrow={isNarrow}
              />
            </td>
            <td>
              <Change
                lab={move.to}
                before={move.toBefore}
                after={move.toAfter}
                max={max}
                isNarrow={isNarrow}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ChangeProps {
  lab: string
  before: number
  after: number
  max: number
  isNarrow: boolean
}

function Change({ lab, before, after, max, isNarrow }: ChangeProps) {
  const format = useFormat()
  const amounts = `${format.integer(before)} → ${format.integer(after)}`
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      <span className="w-14">{lab}</span>
      <Dumbbell
        before={before}
        after={after}
        max={max}
        width={isNarrow ? 90 : 170}
        name={`${lab}: ${amounts}`}
      />
      <span className="text-small whitespace-nowrap">{amounts}</span>
    </span>
  )
}

function useTable({ moves }: MovesView): Table {
  const { t } = useLingui()
  const format = useFormat()
  const number = { numeric: true, format: format.integer }
  return {
    caption: t`Cuts and rises of the same day, matched by us`,
    columns: [
      { key: "day", label: t`Date` },
      { key: "gpus", label: "GPUs", ...number },
      { key: "cut", label: t`Cut` },
      { key: "cutBefore", label: t`before`, ...number },
      { key: "cutAfter", label: t`after`, ...number },
      { key: "rise", label: t`Rise` },
      { key: "riseBefore", label: t`before`, ...number },
      { key: "riseAfter", label: t`after`, ...number },
    ],
    rows: moves.map((move) => ({
      id: `${move.day}${move.from}${move.to}`,
      cells: {
        day: format.date(move.day),
        gpus: move.gpus,
        cut: move.from,
        cutBefore: move.fromBefore,
        cutAfter: move.fromAfter,
        rise: move.to,
        riseBefore: move.toBefore,
        riseAfter: move.toAfter,
      },
    })),
  }
}
