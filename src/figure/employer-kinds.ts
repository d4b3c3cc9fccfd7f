import { useLingui } from "@lingui/react/macro"

/** Kinds of next employers in words; one the product has no word for stays as the data has it. */
export function useEmployerKinds(): (kind: string) => string {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    startup: t`start-up`,
    academia: t`university`,
    "big-tech": t`large technology company`,
    nonprofit: t`non-profit`,
    unknown: t`not recorded`,
  }
  return (kind) => words[kind] ?? kind
}
