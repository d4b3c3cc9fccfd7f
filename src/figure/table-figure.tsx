import { type ReactNode, useId } from "react"
import { hasEvidence } from "#words/table.ts"
import { FigureActions } from "./figure-actions.tsx"
import { type FramedProps, useFacts } from "./figure-facts.ts"
import { FigureHead } from "./figure-head.tsx"
import { SourceLine } from "./source-line.tsx"
import { TableTwin } from "./table-twin.tsx"
import { useFigureKeys } from "./use-figure-keys.ts"
import { useFigureState } from "./use-figure-state.ts"
import { useScrollToSelf } from "./use-scroll-to-self.ts"

interface TableFigureProps extends FramedProps {
  /** another way to lay the same rows out for reading; downloads hold the table */
  children?: ReactNode
}

/** A figure that is a table and nothing else, in the same frame. */
export function TableFigure(props: TableFigureProps) {
  const headingId = useId()
  const { panel, openPanel, selection } = useFigureState(props.id, undefined)
  const facts = useFacts(props, false, selection.selected)
  const onKeyDown = useFigureKeys(openPanel)
  useScrollToSelf(facts.section)
  return (
    <section
      ref={facts.section}
      aria-labelledby={headingId}
      className="figure"
      id={props.id}
      onKeyDown={onKeyDown}
    >
      <FigureHead id={headingId} sentence={props.sentence} subtitle={props.subtitle} />
      {props.controls}
      <div className="mt-4 sm:mt-6">
        {props.children ?? (
          <TableTwin table={props.table} selection={hasEvidence(props.table) ? selection : undefined} />
        )}
      </div>
      <SourceLine facts={facts} />
      <FigureActions facts={facts} headingId={headingId} panel={panel} openPanel={openPanel} />
    </section>
  )
}
