import type { StopChoice } from "#charts/stop-choice.ts"
/** A stream from a group to a kind and on to an end; all ends are listed in their order. */
export interface FlowStream {
  id: string
  source: string
  kind: string
  /** name of the end, in words where it is not known */
  label: string
  count: number
  isUnknown: boolean
  spoken: string
}

export interface FlowSource {
  id: string
  label: string
  fill: string
  text: string
  streams: readonly FlowStream[]
}

export interface FlowChartProps {
  choice?: StopChoice
  /** of the space it has, in CSS pixels */
  width: number
  sources: readonly FlowSource[]
  kindNames: Readonly<Record<string, string>>
  texts: { name: string; description: string; empty: string }
}

const UNIT = 18
const GAP = 16
const HEAD = 30

/** Pixels of one source’s block: a unit a person, a gap between ends. */
export function blockHeight({ streams }: Pick<FlowSource, "streams">): number {
  const people = streams.reduce((sum, { count }) => sum + count, 0)
  return HEAD + Math.max(UNIT, people * UNIT + Math.max(0, streams.length - 1) * GAP) + 34
}

export function flowHeight(sources: readonly Pick<FlowSource, "streams">[]) {
  const height = sources.reduce((sum, source) => sum + blockHeight(source), 0)
  return { wide: height, narrow: height }
}

/** Where each stream stands at its three stations, in pixels from the top of its block. */
export function placeStreams(streams: readonly FlowStream[]) {
  let [start, middle, end] = [HEAD, HEAD, HEAD]
  return streams.map((stream, index) => {
    const size = stream.count * UNIT
    // a kind is one bar in the middle: its streams touch, and a gap sets it off from the next
    const isNewKind = index > 0 && streams[index - 1]?.kind !== stream.kind
    if (isNewKind) middle += GAP
    const place = { stream, size, start, middle, end }
    start += size
    middle += size
    end += size + GAP
    return place
  })
}
