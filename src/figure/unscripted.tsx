import { Trans } from "@lingui/react/macro"
import { use } from "react"
import type { Table } from "#words/table.ts"
import { PageWriterContext } from "./page-writer.ts"
import { TableTwin } from "./table-twin.tsx"

/** Cells up to which a table stands in the page; what is longer is a file. */
const MOST_CELLS = 400

interface UnscriptedTableProps {
  /** of the figure */
  id: string
  table: Table
  /** the page shows a drawing, not the rows themselves */
  isDrawn: boolean
}

/** What a reader without JavaScript has instead of the controls of a figure: its table, folded, and the same as a file. */
export function UnscriptedTable({ id, table, isDrawn }: UnscriptedTableProps) {
  const writer = use(PageWriterContext)
  // a browser that runs this shows none of it, and must not lay out rows for nothing
  if (writer === null) return <noscript />
  const isShort = table.rows.length * table.columns.length <= MOST_CELLS
  return (
    <noscript>
      {isDrawn && isShort && (
        <details className="figure-note">
          <summary>
            <Trans>Table</Trans>
          </summary>
          <TableTwin table={table} selection={undefined} />
        </details>
      )}
      <p className="figure-note">
        <a href={writer.csv(id)} download="">
          <Trans>The table as a file (CSV)</Trans>
        </a>
      </p>
    </noscript>
  )
}
