import { Trans } from "@lingui/react/macro"
import { BasisMark } from "#figure/basis-mark.tsx"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { CellText } from "#figure/table-twin.tsx"
import { saysBases } from "#words/measure-bases.ts"
import type { TableColumn, TableRow } from "#words/table.ts"

/** The row that is looked at; without a choice, of those with something to explain the first that has the most to show. */
export function findRow({ words: { table }, selected }: FigureFacts): {
  row: TableRow | undefined
  isChosen: boolean
} {
  const chosen = table.rows.find(({ id }) => id === selected)
  if (chosen !== undefined) return { row: chosen, isChosen: true }
  const explained = table.rows.filter(
    (row) => row.sources !== undefined || table.columns.some(({ explain }) => explain?.(row) != null),
  )
  const gaps = ({ cells }: TableRow) =>
    table.columns.filter(({ key }) => (cells[key] ?? null) === null).length
  const fewest = Math.min(...explained.map(gaps))
  return { row: explained.find((row) => gaps(row) === fewest), isChosen: false }
}

/** Each value of the row, and how it came about: a formula stands with its inputs filled in. */
export function ChosenRow({ facts }: { facts: FigureFacts }) {
  const { words, selected } = facts
  const { table } = words
  const { row, isChosen } = findRow(facts)
  const saysBasis = saysBases(table)
  return (
    <>
      {selected !== null && !isChosen && (
        <p className="mt-0 mb-2" role="note">
          <Trans>There is no row “{selected}” in what is shown.</Trans>
        </p>
      )}
      {row !== undefined && (
        <>
          <h4 className="mt-0 mb-1 text-control font-semibold">
            {isChosen ? (
              <Trans>The row that is chosen</Trans>
            ) : (
              <Trans>One row as an example; choose another in the drawing or the table</Trans>
            )}
          </h4>
          {/* the values stand apart from the drawing and its stamp: what they are is said here again */}
          <p className="m-0 mb-1 flex flex-wrap gap-x-4">
            {words.isWhatIf && (
              <strong>
                <Trans>What-if, not data</Trans>
              </strong>
            )}
            {(row.bases ?? words.bases).map((basis) => (
              <BasisMark key={basis} basis={basis} />
            ))}
          </p>
          <dl className="facts m-0">
            {table.columns.map((column) => (
              <div key={column.key} className="contents">
                <dt>{column.label}</dt>
                <dd lang={column.lang}>
                  <Value column={column} row={row} />
                  {saysBasis && column.basis !== undefined && (
                    <>
                      {" "}
                      <BasisMark basis={column.basis} />
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}

function Value({ column, row }: { column: TableColumn; row: TableRow }) {
  const formula = column.explain?.(row) ?? null
  if (formula !== null) return formula
  return <CellText column={column} value={row.cells[column.key] ?? null} />
}
