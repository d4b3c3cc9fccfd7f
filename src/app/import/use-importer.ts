import { useEffect, useReducer, useRef } from "react"
import { type SlurmChoices, USUAL_CHOICES } from "#importers/slurm/choices.ts"
import type { Bilingual } from "#model/basis.ts"
import type { Facts, News, Order, Preview, ReadingChoices } from "./protocol.ts"

/** Where an import stands. What was chosen stays through all of it. */
export interface ImportState {
  phase: "idle" | "reading" | "preview" | "failed" | "stopped"
  files: readonly File[]
  reading: ReadingChoices
  choices: SlurmChoices
  /** places in the palette that the reader chose, by the ids of labs */
  colours: Readonly<Record<string, number>>
  progress: Extract<News, { kind: "progress" }> | null
  preview: Preview | null
  failure: Bilingual | null
  /** while a choice is looked at, the last preview stands */
  isStale: boolean
}

export const USUAL_READING: ReadingChoices = { exportZone: "UTC", mappings: {}, columns: {} }

const IDLE: ImportState = {
  ...{ phase: "idle", files: [], reading: USUAL_READING, choices: USUAL_CHOICES, colours: {} },
  ...{ progress: null, preview: null, failure: null, isStale: false },
}

export type Made = Extract<News, { kind: "made" }>

type Step =
  | { kind: "read"; files: readonly File[]; reading: ReadingChoices; choices: SlurmChoices }
  | { kind: "choose"; choices: SlurmChoices }
  | { kind: "paint"; lab: string; colour: number | null }
  | { kind: "stop" }
  | { kind: "leave" }
  | { kind: "news"; news: Exclude<News, Made> }

function reduce(state: ImportState, step: Step): ImportState {
  switch (step.kind) {
    case "read": {
      const { files, reading, choices } = step
      const isAgain = state.preview !== null && files === state.files
      return {
        ...IDLE,
        files,
        reading,
        choices,
        phase: "reading",
        preview: isAgain ? state.preview : null,
        isStale: isAgain,
      }
    }
    case "choose":
      return { ...state, choices: step.choices, isStale: true }
    case "paint": {
      const { [step.lab]: _, ...others } = state.colours
      return { ...state, colours: step.colour === null ? others : { ...others, [step.lab]: step.colour } }
    }
    case "stop":
      return { ...state, phase: "stopped", progress: null, preview: null, isStale: false }
    case "leave":
      return IDLE
    case "news":
      return hear(state, step.news)
  }
}

function hear(state: ImportState, news: Exclude<News, Made>): ImportState {
  if (news.kind === "progress") return { ...state, progress: news }
  if (news.kind === "failed")
    return { ...state, phase: "failed", failure: news.told, progress: null, preview: null, isStale: false }
  const reading = { ...state.reading, mappings: { ...news.preview.mappings, ...state.reading.mappings } }
  return {
    ...state,
    phase: "preview",
    preview: news.preview,
    reading,
    progress: null,
    failure: null,
    isStale: false,
  }
}

/** An import and all that can be done with it. The worker begins with the first file and ends with the page. */
export function useImporter() {
  const [state, dispatch] = useReducer(reduce, IDLE)
  const line = useRef<ReturnType<typeof openLine> | null>(null)
  useEffect(() => () => line.current?.end(), [])

  const tell = (order: DistributiveOmit<Order, "job">) => {
    line.current ??= openLine((news) => dispatch({ kind: "news", news }))
    return line.current.tell(order)
  }
  const read = (files: readonly File[], reading = state.reading, choices = state.choices) => {
    dispatch({ kind: "read", files, reading, choices })
    tell({ kind: "read", files, reading, choices })
  }
  return {
    state,
    read,
    /** the same files in another way */
    readAgain: (reading: ReadingChoices) => read(state.files, reading),
    choose: (choices: SlurmChoices) => {
      dispatch({ kind: "choose", choices })
      tell({ kind: "choose", choices })
    },
    stop: () => {
      line.current?.end()
      line.current = null
      dispatch({ kind: "stop" })
    },
    leave: () => {
      line.current?.end()
      line.current = null
      dispatch({ kind: "leave" })
    },
    /** places in the palette by the ids of labs; they colour nothing here */
    paint: (lab: string, colour: number | null) => dispatch({ kind: "paint", lab, colour }),
    make: (facts: Facts, kept: Readonly<Record<string, string>> | null) => {
      tell({ kind: "make", facts, colours: state.colours, kept })
      return line.current?.made() ?? Promise.reject(new Error("nothing was read"))
    },
  }
}

export type Importer = ReturnType<typeof useImporter>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** The worker, of whose news only that of the last order counts. */
function openLine(onNews: (news: Exclude<News, Made>) => void) {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })
  let job = 0
  let waiting: { resolve: (made: Made) => void; reject: (reason: Error) => void } | null = null
  worker.addEventListener("message", ({ data }: MessageEvent<News>) => {
    if (data.job !== job) return
    if (data.kind === "made") waiting?.resolve(data)
    else if (data.kind === "failed" && waiting !== null) waiting.reject(new Error(data.told.en))
    else onNews(data)
    if (data.kind !== "progress") waiting = null
  })
  worker.addEventListener("error", () => onNews({ kind: "failed", job, told: NO_MEMORY }))
  return {
    tell(order: DistributiveOmit<Order, "job">): void {
      job++
      worker.postMessage({ ...order, job })
    },
    made: () => new Promise<Made>((resolve, reject) => (waiting = { resolve, reject })),
    end: () => worker.terminate(),
  }
}

const NO_MEMORY: Bilingual = {
  en: "The browser ended the reading, perhaps for lack of memory. The command in docs/your-cluster.md reads larger files.",
  zh: "浏览器中止了读取，可能是内存不足。docs/your-cluster.md 中的命令可读取更大的文件。",
}
