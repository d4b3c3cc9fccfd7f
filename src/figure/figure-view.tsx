import { msg } from "@lingui/core/macro"
import { useQueryClient } from "@tanstack/react-query"
import { memo, useDeferredValue, useEffect, useMemo, useState } from "react"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { StateMessage } from "#ui/state-message.tsx"
import type { Figure, PartProps } from "./define-figure.ts"
import { FigureFrame } from "./figure-frame.tsx"
import { withLimits } from "./limits.ts"
import { usePlacement } from "./placement.tsx"
import type { Selection } from "./selection.ts"
import { type SetParams, usePageParams } from "./use-page-params.ts"
import { isWaiting, useRecords } from "./use-records.ts"
import { useIsWritten } from "./written.ts"

interface FigureViewProps {
  figure: Figure
  org: Org
  /** it follows a change of the address when what stands above it has been painted */
  isLater?: boolean
  /** whether an address of its own can show it alone */
  isEmbeddable?: boolean
}

/** A figure as its reader sees it: its part of the address, its records, its words, in the frame. */
export function FigureView({ figure, org, isLater = false, isEmbeddable = true }: FigureViewProps) {
  const { values, setParams } = usePageParams(figure.params)
  const client = useQueryClient()
  const deferred = useDeferredValue(values)
  // what it showed stays until the answer is here: a placeholder in between would flash, and React holds it for 300 ms
  const isBehind = values !== deferred && (isLater || isWaiting(client, figure, { org, params: values }))
  return (
    <Chosen
      figure={figure}
      org={org}
      params={isBehind ? deferred : values}
      setParams={setParams}
      isEmbeddable={isEmbeddable}
      isWritten={useIsStillWritten(isBehind)}
    />
  )
}

/** Whether a figure shows what was written for an address without choices: until it first shows what the address chooses. */
function useIsStillWritten(isBehind: boolean): boolean {
  const isWritten = useIsWritten()
  const [isStill, setStill] = useState(isWritten)
  useEffect(() => {
    if (!isWritten && !isBehind) setStill(false)
  }, [isWritten, isBehind])
  return isStill
}

interface ChosenProps {
  figure: Figure
  org: Org
  params: object
  setParams: SetParams<object>
  isEmbeddable: boolean
  isWritten: boolean
}

/** Keeps still until its own choices, records or language have changed. */
const Chosen = memo(function Chosen({ figure, org, params, setParams, ...shown }: ChosenProps) {
  const input = useMemo(() => ({ org, params }), [org, params])
  const records = useRecords(figure, input)
  const view = useMemo(() => figure.derive(records, input), [figure, records, input])
  const { above: Above } = figure
  return (
    <>
      {Above !== undefined && <Above {...input} records={records} setParams={setParams} />}
      {view === null ? (
        <NothingToShow figure={figure} setParams={setParams} />
      ) : (
        <Shown figure={figure} part={{ ...input, records, view, setParams }} {...shown} />
      )}
    </>
  )
})

function NothingToShow({ figure, setParams }: Pick<ChosenProps, "figure" | "setParams">) {
  const language = useLanguage()
  const { isEmbed } = usePlacement()
  const nothing = figure.nothing?.(language)
  // a page goes on with its next figure, and a question above it can be asked; a frame would stay empty
  if (nothing === undefined && isEmbed && figure.above === undefined)
    return <StateMessage title={language.t(msg`The records have nothing for this figure.`)} />
  if (nothing === undefined) return null
  const { title, action } = nothing
  return (
    <StateMessage
      title={title}
      {...(action !== undefined && {
        action: { label: action.label, onClick: () => setParams(action.patch) },
      })}
    />
  )
}

interface ShownProps {
  figure: Figure
  part: PartProps<object, unknown, unknown>
  isEmbeddable: boolean
  isWritten: boolean
}

function Shown({ figure, part, isEmbeddable, isWritten }: ShownProps) {
  const language = useLanguage()
  const { view, params, setParams, org } = part
  const said = useMemo(
    () => withLimits(figure.words(view, language), figure.id, org, language),
    [figure, view, org, language],
  )
  const height = useMemo(() => figure.height?.(view, language) ?? null, [figure, view, language])
  const use = figure.tableUse?.(params, setParams, view)
  const words = use === undefined ? said : { ...said, table: { ...said.table, ...use } }
  const { controls: Controls, drawing: Drawing, rows: Rows, below: Below } = figure
  const shown = { ...part, words }
  const draw = (selection: Selection, width: number, limit?: number) =>
    Drawing !== undefined && (
      <Drawing {...shown} selection={selection} width={width} {...(limit !== undefined && { limit })} />
    )
  const layRows = (selection: Selection) => Rows !== undefined && <Rows {...shown} selection={selection} />
  const drawBelow = (selection: Selection) =>
    Below !== undefined && <Below {...shown} selection={selection} />
  return (
    <FigureFrame
      id={figure.id}
      org={org}
      words={words}
      isEmbeddable={isEmbeddable}
      isWritten={isWritten}
      controls={Controls !== undefined && <Controls {...part} />}
      drawing={height === null ? null : { subject: view, height, draw }}
      selection={figure.selection?.(params, setParams, view)}
      leadOf={(row) => figure.lead?.(row, { org, params, view }, language) ?? null}
      layRows={Rows === undefined ? null : layRows}
      drawBelow={drawBelow}
    />
  )
}
