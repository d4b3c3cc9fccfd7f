import { msg } from "@lingui/core/macro"
import { isOfMove, type MatchedMoves } from "#analytics/matched-moves.ts"
import type { Reallocation } from "#analytics/reallocations.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { Anomaly } from "#model/allocation.ts"
import type { LabNames } from "./lab-names.ts"
import type { Table, TableRow } from "./table.ts"

/** Stable name of a re-allocation, as the address has it. */
export function moveId({ day, from, to }: Reallocation): string {
  return [day, from, to].join("~")
}

interface Side {
  label: string
  amounts: string
}

/** Texts of the drawing, and its rows. */
export function toMoveDrawing(
  moves: readonly Reallocation[],
  names: LabNames,
  said: { sentence: string; subtitle: string },
  { t, format }: Language,
) {
  const rows = moves.map((move) => {
    const date = format.date(move.day)
    const gpus = format.integer(move.gpus)
    const cut = toSide(names.short(move.from), move.fromBefore, move.fromAfter)
    const rise = toSide(names.short(move.to), move.toBefore, move.toAfter)
    return {
      id: moveId(move),
      date,
      gpus,
      cut,
      rise,
      spoken: speak(date, gpus, cut, rise),
    }
  })
  function toSide(label: string, before: number, after: number) {
    return { label, before, after, amounts: `${format.integer(before)} → ${format.integer(after)}` }
  }
  function speak(date: string, gpus: string, cut: Side, rise: Side) {
    const [from, to, fromAmounts, toAmounts] = [cut.label, rise.label, cut.amounts, rise.amounts]
    return t(msg`${date}: ${gpus} GPUs. Cut: ${from}, ${fromAmounts}. Rise: ${to}, ${toAmounts}.`)
  }
  const max = Math.max(
    0,
    ...rows.flatMap(({ cut, rise }) => [cut.before, cut.after, rise.before, rise.after]),
  )
  const texts = {
    name: said.sentence,
    description: said.subtitle,
    date: t(msg`Date`),
    unit: "GPU",
    cut: t(msg`Cut`),
    rise: t(msg`Rise`),
    before: t(msg`the day before`),
    after: t(msg`that day`),
  }
  return { rows, max, texts }
}

/** The moves as rows; where the record warns of one, the row says so. */
export function toMovesTable(
  { moves }: MatchedMoves,
  caveats: readonly Anomaly[],
  names: LabNames,
  { t, format }: Language,
): Table {
  const caveatOf = (move: Reallocation) =>
    caveats.find((caveat) => isOfMove(caveat, move))?.what[format.locale] ?? t(msg`none`)
  const number = { numeric: true, format: format.integer, unit: "GPU" } as const
  const byId = new Map(moves.map((move) => [moveId(move), move]))
  const explain = ({ id }: TableRow) => {
    const move = byId.get(id)
    if (move === undefined) return null
    const [gpus, cut, rise] = writeEach(
      [move.gpus, move.fromBefore - move.fromAfter, move.toAfter - move.toBefore],
      format.integer,
    )
    return t(msg`${gpus}, out of a cut of ${cut} and a rise of ${rise}`)
  }
  return {
    caption: t(msg`Cuts and rises of the same day, matched by us`),
    columns: [
      { key: "day", label: t(msg`Date`), type: "date", formatText: (day) => format.date(day) },
      { key: "gpus", label: "GPU", ...number, explain },
      { key: "cut", label: t(msg`Cut`) },
      { key: "cutBefore", label: t(msg`before`), ...number },
      { key: "cutAfter", label: t(msg`after`), ...number },
      { key: "rise", label: t(msg`Rise`) },
      { key: "riseBefore", label: t(msg`before`), ...number },
      { key: "riseAfter", label: t(msg`after`), ...number },
      ...(caveats.length > 0 ? [{ key: "caveat", label: t(msg`Caveat`) }] : []),
    ],
    rows: moves.map((move) => ({
      id: moveId(move),
      cells: {
        day: move.day,
        gpus: move.gpus,
        cut: names.label(move.from),
        cutBefore: move.fromBefore,
        cutAfter: move.fromAfter,
        rise: names.label(move.to),
        riseBefore: move.toBefore,
        riseAfter: move.toAfter,
        ...(caveats.length > 0 && { caveat: caveatOf(move) }),
      },
    })),
  }
}
