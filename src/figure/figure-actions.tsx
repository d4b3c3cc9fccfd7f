import { Trans, useLingui } from "@lingui/react/macro"
import { lazy, Suspense, use, useEffect, useId, useRef } from "react"
import { EvidencePanel } from "./evidence-panel.tsx"
import type { FigureFacts } from "./figure-facts.ts"
import { type ExportPanel, PanelsContext } from "./panels-context.ts"
import { usePlacement } from "./placement.tsx"
import type { useFullScreen } from "./use-full-screen.ts"

export type PanelName = ExportPanel | "how"

const HowPanel = lazy(() => import("./how/how-panel.tsx"))

interface FigureActionsProps {
  facts: FigureFacts
  headingId: string
  panel: PanelName | null
  openPanel: (panel: PanelName | null) => void
  fullScreen: ReturnType<typeof useFullScreen>
  /** absent where there is only a table */
  tab?: { isTable: boolean; showTable: (asTable: boolean) => void }
}

/** The line of controls under a figure, and under it the panel that one of its words has opened. */
export function FigureActions({ facts, headingId, panel, openPanel, fullScreen, tab }: FigureActionsProps) {
  const { t } = useLingui()
  const { isEmbed } = usePlacement()
  const panelId = useId()
  const rowRef = useRef<HTMLDivElement>(null)
  const close = () => {
    rowRef.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus()
    openPanel(null)
  }
  const names: Record<PanelName, string> = {
    download: t`Download`,
    share: t({ message: "Share", context: "hand on" }),
    embed: t`Embed`,
    how: t`How we know`,
  }
  // a page may have a control of the same word, such as the share of a total
  const fullNames: Record<PanelName, string> = {
    download: t`Download this figure`,
    share: t`Share this figure`,
    embed: t`Embed this figure`,
    how: t`How we know this`,
  }
  const keys: Partial<Record<PanelName, string>> = { download: "d", share: "s", how: "h" }
  const canExport = use(PanelsContext) !== null
  const shown = (["download", "share", "embed", "how"] as const).filter(
    (name) => name === "how" || (canExport && (name !== "embed" || (facts.isEmbeddable && !isEmbed))),
  )
  return (
    <div className="figure-actions">
      <div ref={rowRef} className="figure-actions-row">
        {tab !== undefined && <TabSegment {...tab} labelledBy={headingId} />}
        <span className="figure-words">
          {shown.map((name) => (
            <button
              key={name}
              type="button"
              className="word-button"
              aria-label={fullNames[name]}
              aria-expanded={panel === name}
              aria-controls={panelId}
              aria-keyshortcuts={isEmbed ? undefined : keys[name]}
              onClick={() => openPanel(panel === name ? null : name)}
            >
              {names[name]}
            </button>
          ))}
          {fullScreen.toggle !== null && (
            <button
              type="button"
              className="word-button max-sm:hidden"
              aria-pressed={fullScreen.isFull}
              aria-keyshortcuts={isEmbed ? undefined : "f"}
              onClick={fullScreen.toggle}
            >
              <Trans>Full screen</Trans>
            </button>
          )}
        </span>
      </div>
      <div id={panelId}>
        {panel === "how" && (
          <EvidencePanel
            title={fullNames.how}
            org={facts.org}
            record={facts.selected ?? facts.id}
            onClose={close}
            isInFigure
          >
            <Suspense fallback={<Trans>Loading…</Trans>}>
              <HowPanel facts={facts} />
            </Suspense>
          </EvidencePanel>
        )}
        {panel !== null && panel !== "how" && (
          <ActionPanel key={panel} name={panel} label={fullNames[panel]} facts={facts} close={close} />
        )}
      </div>
    </div>
  )
}

interface ActionPanelProps {
  name: ExportPanel
  label: string
  facts: FigureFacts
  close: () => void
}

/** An opened panel: it takes the focus; Escape closes it and gives the focus back to its word. */
function ActionPanel({ name, label, facts, close }: ActionPanelProps) {
  const ref = useRef<HTMLElement>(null)
  const Panel = use(PanelsContext)?.[name]
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="action-panel"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        event.stopPropagation()
        close()
      }}
    >
      <Suspense fallback={<Trans>Loading…</Trans>}>{Panel !== undefined && <Panel facts={facts} />}</Suspense>
    </section>
  )
}

interface TabSegmentProps {
  isTable: boolean
  showTable: (asTable: boolean) => void
  labelledBy: string
}

function TabSegment({ isTable, showTable, labelledBy }: TabSegmentProps) {
  const { t } = useLingui()
  const { isEmbed } = usePlacement()
  return (
    <fieldset className="segment" aria-describedby={labelledBy} aria-label={t`Chart or table`}>
      <button type="button" aria-pressed={!isTable} onClick={() => showTable(false)}>
        <Trans>Chart</Trans>
      </button>
      <button
        type="button"
        aria-pressed={isTable}
        aria-keyshortcuts={isEmbed ? undefined : "t"}
        onClick={() => showTable(true)}
      >
        <Trans>Table</Trans>
      </button>
    </fieldset>
  )
}
