import { useParams } from "@tanstack/react-router"
import { type ReactNode, useId, useRef } from "react"
import type { Basis } from "#model/basis.ts"
import { type DrawingHeight, DrawingSlot, DrawingStage } from "./drawing-slot.tsx"
import { FigureActions } from "./figure-actions.tsx"
import type { FigureFacts } from "./figure-facts.ts"
import { type Selection, SelectionContext } from "./selection.tsx"
import { SourceLine } from "./source-line.tsx"
import type { Table } from "./table.ts"
import { TableTwin } from "./table-twin.tsx"
import type { WordId } from "./terms.ts"
import { useFigureKeys } from "./use-figure-keys.ts"
import { useFigureState } from "./use-figure-state.ts"
import { useFigureTab } from "./use-figure-tab.ts"
import { useScrollToSelf } from "./use-scroll-to-self.ts"

interface FigureProps {
  /** stable name, used in the address */
  id: string
  /** what the data shows; the heading */
  sentence: string
  /** what is drawn: unit, period, what is not known */
  subtitle: string
  /** what is chosen for this figure alone, over drawing and table alike; stays out of pictures */
  controls?: ReactNode
  /** shown only where the marks are new to a reader; its words go into pictures */
  howToRead?: ReactNode
  height: DrawingHeight
  table: Table
  /** what stands behind “Source: ” */
  source: ReactNode
  bases: readonly Basis[]
  /** words of the field that its texts use, explained for whoever asks */
  terms?: readonly WordId[]
  dataVersion: string
  /** what is shown is the reader’s own what-if; every export is stamped “what-if, not data” */
  isWhatIf?: boolean
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
  const onKeyDown = useFigureKeys({
    t: () => {
      // what had the focus is about to go; the next key must still find this figure
      facts.section.current?.focus({ preventScroll: true })
      showTable(!isTable)
    },
    d: () => openPanel("download"),
    s: () => openPanel("share"),
    h: () => openPanel("how"),
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
        <Head id={headingId} sentence={props.sentence} subtitle={props.subtitle} />
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
        <SourceLine
          id={props.id}
          source={props.source}
          bases={props.bases}
          terms={props.terms ?? []}
          dataVersion={props.dataVersion}
        />
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

interface TableFigureProps
  extends Pick<
    FigureProps,
    | "id"
    | "sentence"
    | "subtitle"
    | "controls"
    | "table"
    | "source"
    | "bases"
    | "terms"
    | "dataVersion"
    | "isWhatIf"
  > {
  /** another way to lay the same rows out for reading; downloads hold the table */
  children?: ReactNode
}

/** A figure that is a table and nothing else, in the same frame. */
export function TableFigure(props: TableFigureProps) {
  const headingId = useId()
  const { panel, openPanel, selection } = useFigureState(props.id, undefined)
  const facts = useFacts(props, false, selection.selected)
  const onKeyDown = useFigureKeys({
    d: () => openPanel("download"),
    s: () => openPanel("share"),
    h: () => openPanel("how"),
  })
  useScrollToSelf(facts.section)
  return (
    <section
      ref={facts.section}
      aria-labelledby={headingId}
      className="figure"
      id={props.id}
      onKeyDown={onKeyDown}
    >
      <Head id={headingId} sentence={props.sentence} subtitle={props.subtitle} />
      {props.controls}
      <div className="mt-4 sm:mt-6">
        {props.children ?? (
          <TableTwin table={props.table} selection={hasEvidence(props.table) ? selection : undefined} />
        )}
      </div>
      <SourceLine
        id={props.id}
        source={props.source}
        bases={props.bases}
        terms={props.terms ?? []}
        dataVersion={props.dataVersion}
      />
      <FigureActions facts={facts} headingId={headingId} panel={panel} openPanel={openPanel} />
    </section>
  )
}

/** Whether there is more to tell of a row than of the figure, so that choosing one is of use without a drawing. */
function hasEvidence({ columns, rows }: Table): boolean {
  return (
    columns.some(({ explain }) => explain !== undefined) || rows.some(({ sources }) => sources !== undefined)
  )
}

function Head({ id, sentence, subtitle }: { id: string; sentence: string; subtitle: string }) {
  return (
    <>
      <h2 id={id} className="figure-sentence">
        {sentence}
      </h2>
      <p className="figure-subtitle">{subtitle}</p>
    </>
  )
}

function useFacts(props: TableFigureProps, isDrawn: boolean, selected: string | null): FigureFacts {
  const { org = "" } = useParams({ strict: false }) as { org?: string }
  const section = useRef<HTMLElement>(null)
  const stage = useRef<HTMLElement>(null)
  const { id, sentence, subtitle, table, source, terms = [], bases, dataVersion, isWhatIf = false } = props
  return {
    id,
    org,
    sentence,
    subtitle,
    table,
    source,
    terms,
    selected,
    bases,
    dataVersion,
    isWhatIf,
    section,
    stage: isDrawn ? stage : null,
  }
}
