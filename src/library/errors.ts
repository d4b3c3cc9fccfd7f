/** What is asked for is not in the library; the message is a sentence for readers. */
export class NotHeldError extends Error {
  override name = "NotHeldError"
}

/** A data file that could not be loaded. Its own reason stays out: it may name places on the server. */
export class UnreachableFileError extends Error {
  override name = "UnreachableFileError"

  constructor(file: string) {
    super(`The data file ${file} could not be loaded. Try again later.`)
  }
}
