import { msg } from "@lingui/core/macro"
import { RequestError } from "#data/client.ts"
import type { Language } from "#i18n/language.ts"
import { BrokenFileError } from "#model/records.ts"

/** A failure in words: what could not be shown, and why. Details from the data or the API stay in English. */
export function writeFailureText(error: unknown, { t }: Language): { title: string; detail: string } {
  if (error instanceof BrokenFileError) {
    return { title: t(msg`A data file is broken and was not used.`), detail: error.message }
  }
  if (!(error instanceof RequestError)) {
    return {
      title: t(msg`Something on this page failed.`),
      detail: error instanceof Error ? error.message : String(error),
    }
  }
  const { subject, detail } = error
  const status = error.status ?? ""
  switch (error.kind) {
    case "offline":
      return {
        title: t(msg`The data could not be reached.`),
        detail: t(msg`No answer for ${subject}. Are you online?`),
      }
    case "not-found":
      return { title: t(msg`The data is not there.`), detail: `${subject}: ${detail}` }
    case "unreadable":
      return { title: t(msg`The answer could not be read.`), detail: `${subject}: ${detail}` }
    case "refused":
      return { title: t(msg`The request was refused.`), detail: `${subject}: ${detail}` }
    default:
      return { title: t(msg`The server failed (${status}).`), detail: `${subject}: ${detail}` }
  }
}
