/** What did not happen in time. */
export class TooLateError extends Error {
  override name = "TooLateError"
}

/** Gives what was promised if it comes within so many milliseconds; what is late goes on unheard. */
export function within<T>(milliseconds: number, promised: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLateError(`not within ${milliseconds} ms`)), milliseconds)
    promised.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
