import { useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import type { Weakness } from "#model/back-references.ts"
import type { Bilingual } from "#model/basis.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { type Lab, labLabel } from "#model/lab.ts"
import type { Bundle } from "#model/references.ts"
import type { Source } from "#model/source.ts"
import { partOf } from "./sources-view.ts"

export function useReadNames(): Record<NonNullable<Source["read"]>, string> {
  const { t } = useLingui()
  return { full: t`in full`, excerpt: t`in part`, unseen: t`not seen` }
}

/** Kinds of sources in words; one the product has no word for stays as the data has it. */
export function useSourceKinds(): (kind: string) => string {
  const { t } = useLingui()
  const names: Readonly<Record<string, string>> = {
    news: t`press report`,
    paper: t`paper`,
    profile: t`professional page`,
    repository: t`repository`,
    blog: t`blog`,
    official: t`official page`,
    dataset: t`dataset`,
  }
  return (kind) => names[kind] ?? kind
}

/** The name of a language, in the language of the page. */
export function useLanguageNames(): (tag: string) => string {
  const { locale } = useFormat()
  const names = new Intl.DisplayNames([locale], { type: "language" })
  return (tag) => names.of(tag) ?? tag
}

export function useWeaknessNames(): Record<Weakness, string> {
  const { t } = useLingui()
  return {
    single: t`a single source`,
    unseen: t`no source that was seen`,
    relayed: t`only sources that repeat others`,
  }
}

export function useFileNames(): Record<keyof Bundle, string> {
  const { t } = useLingui()
  return {
    labs: t`lab`,
    papers: t`paper`,
    people: t`person`,
    projects: t`project`,
    clusters: t`cluster`,
    events: t`event`,
    claims: t`claim`,
    context: t`comparison`,
    sources: t`source`,
  }
}

/** What a record is called. Names of the data are English unless kept in both languages. */
export function useRecordTitle(): (file: keyof Bundle, record: object) => string {
  const { locale } = useFormat()
  return (file, record) => {
    if (file === "labs") return labLabel(record as Lab, locale)
    const { name, title, text, what, id } = record as Readonly<Record<string, string | Bilingual>>
    const found = name ?? title ?? text ?? what ?? id ?? ""
    return typeof found === "string" ? found : found[locale]
  }
}

/** Which part of a record rests on a list of sources, in a few words; `null` for the record as a whole. */
export function usePartText(): (record: object, path: string) => string | null {
  const { t } = useLingui()
  const format = useFormat()
  return (record, path) => {
    if (path === "sources") return null
    if (path === "relays") return t`repeats it`
    if (path === "origin") return t`goes back to it`
    if (path === "departure.sources") return t`departure`
    if (path === "departure.after.sources") return t`last seen`
    if (path === "departure.by.sources") return t`known gone by`
    const { date, what, title } = partOf(record, path) as Readonly<Record<string, unknown>>
    const words = [what, title].find((word) => typeof word === "string") as string | undefined
    if (typeof date !== "string") return words ?? path
    const when = formatEdtf(date, format)
    return words === undefined ? when : t`${when}: ${words}`
  }
}
