import { useLingui } from "@lingui/react/macro"
import { RequestError } from "#data/client.ts"
import { BrokenFileError } from "#model/records.ts"

/** A failure in words: what could not be shown, and why. Details from the data or the API stay in English. */
export function useFailureText(error: unknown): { title: string; detail: string } {
  const { t } = useLingui()
  if (error instanceof BrokenFileError) {
    return { title: t`A data file is broken and was not used.`, detail: error.message }
  }
  if (!(error instanceof RequestError)) {
    return {
      title: t`Something on this page failed.`,
      detail: error instanceof Error ? error.message : String(error),
    }
  }
  const { subject, detail, status } = error
  switch (error.kind) {
    case "offline":
      return {
        title: t`The data could not be reached.`,
        detail: t`No answer for ${subject}. Are you online?`,
      }
    case "not-found":
      return { title: t`The data is not there.`, detail: `${subject}: ${detail}` }
    case "unreadable":
      return { title: t`The answer could not be read.`, detail: `${subject}: ${detail}` }
    case "refused":
      return { title: t`The request was refused.`, detail: `${subject}: ${detail}` }
    default:
      return { title: t`The server failed (${status}).`, detail: `${subject}: ${detail}` }
  }
}
