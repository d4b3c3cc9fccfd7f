import { Trans } from "@lingui/react/macro"
import { type ReactNode, use, useId, useRef, useState } from "react"
import { useLanguage } from "#i18n/use-language.ts"
import { hasEvidence } from "#words/table.ts"
import type { FigureWords, Lead } from "./define-figure.ts"
import { type DrawingHeight, DrawingSlot, DrawingStage } from "./drawing-slot.tsx"
import { FigureActions } from "./figure-actions.tsx"
import type { FigureFacts } from "./figure-facts.ts"
import { FigureHead } from "./figure-head.tsx"
import { FigureNotes } from "./figure-notes.tsx"
import { LeadLine, useLeadingSelection } from "./lead.tsx"
import { PageWriterContext } from "./page-writer.ts"
import type { Selection } from "./selection.ts"
import { SourceLine } from "./source-line.tsx"
import { STAGE_WIDTH, type StageSize } from "./stage.ts"
import { TableTwin } from "./table-twin.tsx"
import { UnscriptedTable } from "./unscripted.tsx"
import { useEmbedTitle } from "./use-embed-title.ts"
import { useFigureKeys } from "./use-figure-keys.ts"
import { useFigureState } from "./use-figure-state.ts"
import { useFigureTab } from "./use-figure-tab.ts"
import { useFullScreen } from "./use-full-screen.ts"
import { useScrollToSelf } from "./use-scroll-to-self.ts"
import { useTableOrder } from "./use-table-order.ts"
import { useReplay } from "./written-block.tsx"

interface FigureFrameProps {
  id: string
  org: { id: string; version: string; isPrivate?: boolean | undefined }
  words: FigureWords
  isEmbeddable: boolean
  /** it still shows what the build has written, which is not what the address chooses where that chooses something */
  isWritten: boolean
  controls?: ReactNode
  /** `null` where the figure is a table and nothing else */
  drawing: {
    /** changes when what is drawn does */
    subject: unknown
    height: DrawingHeight
    draw: (selection: Selection, width: number, height?: number) => ReactNode
  } | null
  /** a table’s own way of laying its rows out; `null` = rows as they are */
  layRows: ((selection: Selection) => ReactNode) | null
  /** the chosen row, where it is kept outside the figure, such as in the address */
  selection: Selection | undefined
  /** where a row leads when it is pressed once more */
  leadOf: (row: string) => Lead | null
  /** what stands under the drawing */
  drawBelow?: (selection: Selection) => ReactNode
}

/** The frame around every chart: sentence, subtitle, drawing or table, source, basis. Nothing is drawn outside one. */
export function FigureFrame({
  id,
  org,
  words,
  controls,
  drawing,
  layRows,
  isWritten,
  ...props
}: FigureFrameProps) {
  const headingId = useId()
  const section = useRef<HTMLElement>(null)
  const stage = useRef<HTMLElement>(null)
  const [stageSize, resize] = useState<StageSize>({ width: STAGE_WIDTH })
  const isDrawn = drawing !== null
  const [isTable, showTable] = useFigureTab(id)
  const { panel, openPanel, selection } = useFigureState(id, props.selection)
  const facts: FigureFacts = {
    ...{ id, org: org.id, words, dataVersion: org.version, selected: selection.selected },
    hasVersions: org.isPrivate !== true,
    isEmbeddable: props.isEmbeddable,
    stage: isDrawn ? { ref: stage, resize } : null,
    measureHeight: () => measureHeight(section.current),
  }
  useEmbedTitle(words.sentence)
  const toggleTable = () => {
    // what had the focus is about to go; the next key must still find this figure
    section.current?.focus({ preventScroll: true })
    showTable(!isTable)
  }
  const ownOrder = useTableOrder(id, words.table)
  const fullScreen = useFullScreen(section)
  const lead = selection.selected === null ? null : props.leadOf(selection.selected)
  const leading = useLeadingSelection(org, selection, lead, useLanguage())
  use(PageWriterContext)?.tell({ id, words, height: drawing?.height ?? null })
  const onKeyDown = useFigureKeys(openPanel, {
    ...(isDrawn && { t: toggleTable }),
    ...(fullScreen.toggle !== null && { f: fullScreen.toggle }),
  })
  useScrollToSelf(section)
  useReplay(section, isWritten)
  const showsRows = isDrawn ? isTable : layRows === null
  return (
    <section
      ref={section}
      aria-labelledby={headingId}
      className="figure outline-none"
      id={id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      data-written={isWritten ? "" : undefined}
    >
      {isWritten && <DrawingYourView />}
      <FigureHead id={headingId} words={words} />
      {controls}
      <FigureNotes notes={words.notes ?? []} />
      <div className="mt-4 sm:mt-6">
        {showsRows ? (
          <TableTwin
            table={{ ...ownOrder, ...words.table }}
            selection={choosesRows(words, isDrawn) ? selection : undefined}
          />
        ) : isDrawn ? (
          <DrawingSlot
            id={id}
            subject={selection.selected ?? drawing.subject}
            height={drawing.height}
            draw={(width) => drawing.draw(leading, width)}
          />
        ) : (
          layRows?.(selection)
        )}
        {!showsRows && lead !== null && <LeadLine org={org} lead={lead} selection={selection} />}
        {!showsRows && props.drawBelow?.(selection)}
      </div>
      <UnscriptedTable id={id} table={words.table} isDrawn={isDrawn} />
      <SourceLine facts={facts} />
      <FigureActions
        facts={facts}
        headingId={headingId}
        panel={panel}
        openPanel={openPanel}
        fullScreen={fullScreen}
        {...(isDrawn && { tab: { isTable, showTable } })}
      />
      {isDrawn && (panel === "download" || panel === "share") && (
        <DrawingStage
          ref={stage}
          size={stageSize}
          draw={(width, height) => drawing.draw(selection, width, height)}
        />
      )}
    </section>
  )
}

/** Seen instead of a written figure where the address chooses something else than what was written. */
function DrawingYourView() {
  return (
    <p className="your-view">
      <Trans>Drawing your view…</Trans>
    </p>
  )
}

/** A row is worth choosing where a drawing marks it or there is more to tell of it, and pressing it does nothing else. */
function choosesRows({ table }: FigureWords, isDrawn: boolean): boolean {
  if (table.onOpen !== undefined || table.onOpenRow !== undefined) return false
  return isDrawn || hasEvidence(table)
}

function measureHeight(section: HTMLElement | null): number {
  const panel = section?.querySelector(".action-panel")?.getBoundingClientRect().height ?? 0
  return Math.ceil((section?.getBoundingClientRect().height ?? 400) - panel)
}
