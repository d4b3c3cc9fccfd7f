import type { FigureWords } from "./define-figure.ts"
import type { Stage } from "./stage.ts"

/** A figure in one language as it is shown now, for those who take it along or look behind it: files, embeds, its evidence. */
export interface FigureFacts {
  id: string
  /** id of the organisation, empty outside one */
  org: string
  words: FigureWords
  dataVersion: string
  /** whether earlier versions of its data are kept, so that a view can stay at one */
  hasVersions: boolean
  /** whether an address of its own can show it alone */
  isEmbeddable: boolean
  /** id of the row that is chosen, `null` = none */
  selected: string | null
  /** the copy of the drawing that pictures are made from; `null` where there is no drawing */
  stage: Stage | null
  /** height of the frame in CSS pixels, without the panel that is open in it */
  measureHeight: () => number
}
