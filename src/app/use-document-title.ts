import { useEffect } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Bilingual } from "#model/basis.ts"

/** “Attrition – Meta AI research – Power Draw” in the browser's tab. */
export function useDocumentTitle(...parts: readonly Bilingual[]): void {
  const { locale } = useFormat()
  const title = [...parts.map((part) => part[locale]), "Power Draw"].join(" – ")
  useEffect(() => {
    document.title = title
  }, [title])
}
