import { type Logger, pino } from "pino"

export type Log = Pick<Logger, "info" | "error" | "warn">

/** Lines of JSON on standard output, as collectors of logs read them. No secret, no query of a reader and no name is in one. */
export function createLog(): Log {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: "message" })
}
