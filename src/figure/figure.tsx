import { Trans, useLingui } from "@lingui/react/macro"
import { type CSSProperties, type KeyboardEvent, type ReactNode, Suspense, useId } from "react"
import type { Basis } from "#model/basis.ts"
import { BasisMark } from "./basis-mark.tsx"
import { type Table, TableTwin } from "./table-twin.tsx"
import { useFigureTab } from "./use-figure-tab.ts"

/** Height of a drawing in CSS pixels, known before it arrives so that nothing jumps. */
export interface DrawingHeight {
  wide: number
  narrow: number
}

interface FigureProps {
  /** stable name, used in the address */
  id: string
  /** what the data shows; the heading */
  sentence: string
  /** what is drawn: unit, period, what is not known */
  subtitle: string
  /** shown only where the marks are new to a reader */
  howToRead?: ReactNode
  height: DrawingHeight
  table: Table
  /** what stands behind “Source: ” */
  source: ReactNode
  bases: readonly Basis[]
  dataVersion: string
  /** the drawing, loaded lazily */
  children: ReactNode
}

/** The frame around every chart: sentence, subtitle, drawing or table, source, basis. Nothing is drawn outside one. */
export function Figure(props: FigureProps) {
  const headingId = useId()
  const [isTable, showTable] = useFigureTab(props.id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "t" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    showTable(!isTable)
  }
  return (
    <section aria-labelledby={headingId} className="figure" id={props.id} onKeyDown={onKeyDown}>
      <h2 id={headingId} className="figure-sentence">
        {props.sentence}
      </h2>
      <p className="figure-subtitle">{props.subtitle}</p>
      {props.howToRead !== undefined && !isTable && props.howToRead}
      <div className="mt-4 sm:mt-6">
        {isTable ? (
          <TableTwin table={props.table} />
        ) : (
          <DrawingSlot height={props.height}>{props.children}</DrawingSlot>
        )}
      </div>
      <SourceLine source={props.source} bases={props.bases} dataVersion={props.dataVersion} />
      <TabSegment isTable={isTable} showTable={showTable} labelledBy={headingId} />
    </section>
  )
}

type TableFigureProps = Pick<
  FigureProps,
  "id" | "sentence" | "subtitle" | "table" | "source" | "bases" | "dataVersion"
>

/** A figure that is a table and nothing else, in the same frame. */
export function TableFigure({ id, sentence, subtitle, table, ...line }: TableFigureProps) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="figure" id={id}>
      <h2 id={headingId} className="figure-sentence">
        {sentence}
      </h2>
      <p className="figure-subtitle">{subtitle}</p>
      <div className="mt-4 sm:mt-6">
        <TableTwin table={table} />
      </div>
      <SourceLine {...line} />
    </section>
  )
}

/** Keeps the place of a drawing while its code is on the way. */
export function DrawingSlot({ height, children }: { height: DrawingHeight; children: ReactNode }) {
  const style = { "--wide": `${height.wide}px`, "--narrow": `${height.narrow}px` } as CSSProperties
  return (
    <div className="drawing-slot" style={style}>
      <Suspense
        fallback={
          <p className="text-small text-ink2">
            <Trans>Drawing…</Trans>
          </p>
        }
      >
        {children}
      </Suspense>
    </div>
  )
}

function SourceLine({ source, bases, dataVersion }: Pick<FigureProps, "source" | "bases" | "dataVersion">) {
  return (
    <p className="mt-[14px] mb-0 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-3 text-small text-ink2">
      <span>
        <Trans>Source: {source}</Trans>
      </span>
      {bases.map((basis) => (
        <BasisMark key={basis} basis={basis} />
      ))}
      <span className="whitespace-nowrap">
        <Trans>Data {dataVersion}</Trans>
      </span>
    </p>
  )
}

interface TabSegmentProps {
  isTable: boolean
  showTable: (asTable: boolean) => void
  labelledBy: string
}

function TabSegment({ isTable, showTable, labelledBy }: TabSegmentProps) {
  const { t } = useLingui()
  return (
    <fieldset className="segment mt-2" aria-describedby={labelledBy} aria-label={t`Chart or table`}>
      <button type="button" aria-pressed={!isTable} onClick={() => showTable(false)}>
        <Trans>Chart</Trans>
      </button>
      <button type="button" aria-pressed={isTable} aria-keyshortcuts="t" onClick={() => showTable(true)}>
        <Trans>Table</Trans>
      </button>
    </fieldset>
  )
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
