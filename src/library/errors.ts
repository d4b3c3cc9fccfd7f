/** What is asked for is not in the library; the message is a sentence for readers. */
export class NotHeldError extends Error {
  override name = "NotHeldError"
}

/** An engine that does not give what is needed of it. What it said itself stays out: it may name places. */
export class UnreachableEngineError extends Error {
  override name = "UnreachableEngineError"

  constructor(org: string) {
    super(
      `The metrics of “${org}” cannot be read at the moment: their engine does not give them. Try again later.`,
    )
  }
}

/** An engine that is still telling a long record for the first time. */
export class StillReadingError extends Error {
  override name = "StillReadingError"

  constructor(org: string) {
    super(`The record of “${org}” is being read from its engine for the first time. Try again in a moment.`)
  }
}

/** A data file that could not be loaded. Its own reason stays out: it may name places on the server. */
export class UnreachableFileError extends Error {
  override name = "UnreachableFileError"

  constructor(file: string) {
    super(`The data file ${file} could not be loaded. Try again later.`)
  }
}
