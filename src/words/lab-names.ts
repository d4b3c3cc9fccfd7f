import type { Language } from "#i18n/language.ts"
import { type Lab, labLabel, labShort } from "#model/lab.ts"

/** Names of labs by id, in the language of the page; an id without a lab stands for itself. */
export interface LabNames {
  label: (id: string) => string
  short: (id: string) => string
}

export function labNames(labs: readonly Lab[], { format }: Language): LabNames {
  const { locale } = format
  const byId = new Map(labs.map((lab) => [lab.id, lab]))
  // a team’s topic alone would not say whose it is
  const label = (id: string): string => {
    const lab = byId.get(id)
    if (lab === undefined) return id
    const own = labLabel(lab, locale)
    if (lab.kind !== "team" || lab.parent === null) return own
    return locale === "zh" ? `${label(lab.parent)}${own}` : `${own}, ${label(lab.parent)}`
  }
  return {
    label,
    short: (id) => {
      const lab = byId.get(id)
      return lab === undefined ? id : labShort(lab, locale)
    },
  }
}
