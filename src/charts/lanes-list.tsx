import type { LaneRow, LanesChartProps } from "./lanes.ts"
import { MilestoneMark } from "./milestone-mark.tsx"
import type { StopChoice } from "./stop-choice.ts"

interface EntryProps {
  id: string
  text: string
  choice: StopChoice | undefined
}

/** Chooses what it names, or lets it go. */
function Entry({ id, text, choice }: EntryProps) {
  if (choice === undefined) return text
  const isChosen = choice.selected === id
  return (
    <button
      type="button"
      className="row-button first-letter:uppercase"
      aria-pressed={isChosen}
      style={isChosen ? { fontWeight: 600 } : undefined}
      onClick={() => choice.onSelect(isChosen ? null : id)}
    >
      {text}
    </button>
  )
}

interface NumberedListProps {
  entries: readonly { id: string; spoken: string }[]
  choice: StopChoice | undefined
}

/** What the numbers of a drawing stand for. */
export function NumberedList({ entries, choice }: NumberedListProps) {
  if (entries.length === 0) return null
  return (
    <ol
      className="mt-4 mb-0 list-none columns-1 gap-x-10 p-0 text-small text-ink2 sm:columns-2"
      data-numbered=""
    >
      {entries.map(({ id, spoken }, index) => (
        <li key={id} className="mb-1 flex break-inside-avoid gap-2">
          {/* a marker of the list would stand at the last line of a long entry */}
          <span className="w-6 flex-none text-right">{index + 1}</span>
          <Entry id={id} text={spoken} choice={choice} />
        </li>
      ))}
    </ol>
  )
}

/** The lanes as lists, for a screen on which no axis of years would be readable. */
export function LanesList({ lanes, events, texts, choice, domain }: LanesChartProps) {
  const [first, last] = domain
  const isInside = ({ from, to }: { from: number; to: number }) => to >= first && from <= last
  return (
    <div className="text-control">
      {lanes.map((lane) => (
        <div key={lane.id}>
          <p className="mt-6 mb-0 border-t border-rule pt-2 text-small text-ink2">{lane.label}</p>
          <ul aria-label={lane.label} className="m-0 list-none p-0">
            {lane.rows.map((row) => (
              <li key={row.id} className="py-2">
                <RowEntry row={row} choice={choice} />
                <Parts
                  // what a mark says of the whole row stands there already
                  parts={[...row.windows, ...row.marks].filter(
                    (part) => isInside(part) && part.spoken !== row.spoken,
                  )}
                  colour={row.fill}
                  choice={choice}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {events.length > 0 && (
        <>
          <p className="mt-6 mb-2 border-t border-rule pt-2 text-small text-ink2">{texts.events}</p>
          <Parts label={texts.events} parts={events} colour="var(--ink2)" choice={choice} />
        </>
      )}
    </div>
  )
}

function RowEntry({ row, choice }: { row: LaneRow; choice: StopChoice | undefined }) {
  return (
    <>
      <span className="flex items-baseline gap-2 font-semibold" lang={row.lang}>
        <span aria-hidden="true" className="inline-block size-2.5" style={{ background: row.fill }} />
        <Entry id={row.id} text={row.label} choice={choice} />
      </span>
      {row.spoken !== row.label && <span className="block text-small text-ink2">{row.spoken}</span>}
    </>
  )
}

interface PartsProps extends Pick<EntryProps, "choice"> {
  parts: readonly Part[]
  colour: string
  /** name of the list, where no row stands over it */
  label?: string
}

interface Part {
  id: string
  from: number
  spoken: string
  shape?: LaneRow["marks"][number]["shape"]
}

function Parts({ parts, colour, choice, label }: PartsProps) {
  if (parts.length === 0) return null
  return (
    <ul aria-label={label} className="m-0 list-none p-0 text-small">
      {parts
        .toSorted((a, b) => a.from - b.from)
        .map(({ id, spoken, shape }) => (
          <li key={id} className="flex gap-2 py-1">
            <svg aria-hidden="true" width="14" height="18" className="flex-none">
              {shape !== undefined && <MilestoneMark shape={shape} x={7} y={10} colour={colour} title="" />}
            </svg>
            <Entry id={id} text={spoken} choice={choice} />
          </li>
        ))}
    </ul>
  )
}
