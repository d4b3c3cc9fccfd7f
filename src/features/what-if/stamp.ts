import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Basis } from "#model/basis.ts"

/** Puts before a sentence that it is no finding but a sum, and on what. */
export function stampWhatIf(basis: Basis, { t }: Language): (text: string) => string {
  return (text) =>
    basis === "scenario"
      ? t(msg`What-if on the scenario, not data: ${text}`)
      : t(msg`What-if, not data: ${text}`)
}
