import { type ReactNode, useId } from "react"
import { hasEvidence } from "#words/table.ts"
import { type DrawingHeight, DrawingSlot, DrawingStage } from "./drawing-slot.tsx"
import { FigureActions } from "./figure-actions.tsx"
import { type FramedProps, useFacts } from "./figure-facts.ts"
import { FigureHead } from "./figure-head.tsx"
import { type Selection, SelectionContext } from "./selection.tsx"
import { SourceLine } from "./source-line.tsx"
import { TableTwin } from "./table-twin.tsx"
import { useFigureKeys } from "./use-figure-keys.ts"
import { useFigureState } from "./use-figure-state.ts"
import { useFigureTab } from "./use-figure-tab.ts"
import { useScrollToSelf } from "./use-scroll-to-self.ts"

interface FigureProps extends FramedProps {
  /** shown only where the marks are new to a reader; its words go into pictures */
  howToRead?: ReactNode
  height: DrawingHeight
  /** the chosen row, where it is kept outside the figure, such as in the address */
  selection?: Selection
  /** the drawing, loaded lazily; as a function where it marks and offers the row that is chosen */
  children: ReactNode | ((selection: Selection) => ReactNode)
}

/** The frame around every chart: sentence, subtitle, drawing or table, source, basis. Nothing is drawn outside one. */
export function Figure({ height, howToRead, children, ...props }: FigureProps) {
  const headingId = useId()
  const [isTable, showTable] = useFigureTab(props.id)
  const { panel, openPanel, selection } = useFigureState(props.id, props.selection)
  const facts = useFacts(props, true, selection.selected)
  const onKeyDown = useFigureKeys(openPanel, {
    t: () => {
      // what had the focus is about to go; the next key must still find this figure
      facts.section.current?.focus({ preventScroll: true })
      showTable(!isTable)
    },
  })
  useScrollToSelf(facts.section)
  const drawing = typeof children === "function" ? children(selection) : children
  return (
    <SelectionContext value={selection}>
      <section
        ref={facts.section}
        aria-labelledby={headingId}
        className="figure outline-none"
        id={props.id}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <FigureHead id={headingId} sentence={props.sentence} subtitle={props.subtitle} />
        {props.controls}
        {howToRead !== undefined && !isTable && <div data-notes="">{howToRead}</div>}
        <div className="mt-4 sm:mt-6">
          {isTable ? (
            <TableTwin
              table={props.table}
              selection={typeof children === "function" || hasEvidence(props.table) ? selection : undefined}
            />
          ) : (
            <DrawingSlot height={height}>{drawing}</DrawingSlot>
          )}
        </div>
        <SourceLine facts={facts} />
        <FigureActions
          facts={facts}
          headingId={headingId}
          panel={panel}
          openPanel={openPanel}
          tab={{ isTable, showTable }}
        />
        {facts.stage !== null && (panel === "download" || panel === "share") && (
          <DrawingStage ref={facts.stage}>{drawing}</DrawingStage>
        )}
      </section>
    </SelectionContext>
  )
}
