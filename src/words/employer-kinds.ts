import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** Kinds of next employers in words; one the product has no word for stays as the data has it. */
export function employerKinds({ t }: Language): (kind: string) => string {
  const words: Readonly<Record<string, string>> = {
    startup: t(msg`start-up`),
    academia: t(msg`university`),
    "big-tech": t(msg`large technology company`),
    nonprofit: t(msg`non-profit`),
    unknown: t(msg`not recorded`),
  }
  return (kind) => words[kind] ?? kind
}
