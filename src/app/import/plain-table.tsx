import type { ReactNode } from "react"

interface PlainTableProps {
  label: string
  heads: readonly { text: string; isNumeric?: boolean }[]
  /** as many cells as there are heads; the first one names the row */
  rows: readonly { key: string; isPart?: boolean; cells: readonly ReactNode[] }[]
}

/** A table in a box that scrolls; on a phone its rows are blocks, which takes from the elements what they mean: the roles keep it. */
export function PlainTable({ label, heads, rows }: PlainTableProps) {
  const classOf = (place: number) => (heads[place]?.isNumeric ? "numeric" : undefined)
  return (
    <section
      className="table-box mt-2 max-h-[640px] overflow-auto"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table className="data-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {heads.map(({ text }, place) => (
              <th key={text} scope="col" role="columnheader" className={classOf(place)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, isPart, cells: [name, ...cells] }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader" className={isPart ? "pl-6 font-normal" : undefined}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={heads[index + 1]?.text}
                  role="cell"
                  className={classOf(index + 1)}
                  data-label={heads[index + 1]?.text}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
