import { useLingui } from "@lingui/react/macro"
import type { Basis } from "#model/basis.ts"

/** Puts before a sentence that it is no finding but a sum, and on what. */
export function useStamp(basis: Basis): (text: string) => string {
  const { t } = useLingui()
  return (text) =>
    basis === "scenario" ? t`What-if on the scenario, not data: ${text}` : t`What-if, not data: ${text}`
}
