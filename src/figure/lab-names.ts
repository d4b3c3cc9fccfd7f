import { useMemo } from "react"
import { useFormat } from "#i18n/use-format.ts"
import { type Lab, labLabel, labShort } from "#model/lab.ts"

/** Names of labs by id, in the language of the page; an id without a lab stands for itself. */
export interface LabNames {
  label: (id: string) => string
  short: (id: string) => string
}

export function useLabNames(labs: readonly Lab[]): LabNames {
  const { locale } = useFormat()
  return useMemo(() => {
    const byId = new Map(labs.map((lab) => [lab.id, lab]))
    const nameOf = (id: string, read: typeof labLabel) => {
      const lab = byId.get(id)
      return lab === undefined ? id : read(lab, locale)
    }
    return { label: (id) => nameOf(id, labLabel), short: (id) => nameOf(id, labShort) }
  }, [labs, locale])
}
