import type { Bilingual } from "#model/basis.ts"
import { BrokenFileError } from "#model/records.ts"
import { UnreadableFileError } from "./record.ts"

/** A file that was not read, and why, in words for readers. */
export interface Problem {
  file: string
  told: Bilingual
}

/** What a step gives, or `null` and its problem; a stop goes through. */
export async function orProblem<T>(
  { name }: { name: string },
  problems: Problem[],
  step: () => Promise<T>,
): Promise<T | null> {
  try {
    return await step()
  } catch (error) {
    const told = tellProblem(error)
    if (told === null) throw error
    problems.push({ file: name, told })
    return null
  }
}

/** Stops a reading from within `onProgress`. */
export class StoppedError extends Error {
  override name = "StoppedError"
}

function tellProblem(error: unknown): Bilingual | null {
  if (error instanceof StoppedError) return null
  if (error instanceof UnreadableFileError) return error.told
  if (error instanceof BrokenFileError) return { en: error.message, zh: error.message }
  return CHANGED
}

const CHANGED: Bilingual = {
  en: "could not be read to its end: it was changed, moved or taken away meanwhile, or it is damaged. Nothing of it was kept",
  zh: "未能读完：文件在读取时被更改、移动或移除，或已损坏。其中内容均未保留",
}
