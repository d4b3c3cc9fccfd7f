import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Weakness } from "#model/back-references.ts"
import type { Bilingual } from "#model/basis.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { type Lab, labLabel } from "#model/lab.ts"
import type { Bundle } from "#model/references.ts"
import type { Source } from "#model/source.ts"
import { partOf } from "./sources-view.ts"

export function readNames({ t }: Language): Record<NonNullable<Source["read"]>, string> {
  return { full: t(msg`in full`), excerpt: t(msg`in part`), unseen: t(msg`not seen`) }
}

/** Kinds of sources in words; one the product has no word for stays as the data has it. */
export function sourceKinds({ t }: Language): (kind: string) => string {
  const names: Readonly<Record<string, string>> = {
    news: t(msg`press report`),
    paper: t(msg`paper`),
    profile: t(msg`professional page`),
    repository: t(msg`repository`),
    blog: t(msg`blog`),
    official: t(msg`official page`),
    dataset: t(msg`dataset`),
  }
  return (kind) => names[kind] ?? kind
}

/** The name of a language, in the language of the page. */
export function languageNames({ format }: Language): (tag: string) => string {
  const { locale } = format
  const names = new Intl.DisplayNames([locale], { type: "language" })
  return (tag) => names.of(tag) ?? tag
}

export function weaknessNames({ t }: Language): Record<Weakness, string> {
  return {
    single: t(msg`a single source`),
    unseen: t(msg`no source that was seen`),
    relayed: t(msg`only sources that repeat others`),
  }
}

export function fileNames({ t }: Language): Record<keyof Bundle, string> {
  return {
    labs: t(msg`lab`),
    papers: t(msg`paper`),
    people: t(msg`person`),
    projects: t(msg`project`),
    clusters: t(msg`cluster`),
    events: t(msg`event`),
    claims: t(msg`claim`),
    context: t(msg`comparison`),
    sources: t(msg`source`),
    scheduler: t(msg`budget and queue`),
  }
}

/** What a record is called. Names of the data are English unless kept in both languages. */
export function writeRecordTitle({ format }: Language): (file: keyof Bundle, record: object) => string {
  const { locale } = format
  return (file, record) => {
    if (file === "labs") return labLabel(record as Lab, locale)
    const { name, title, text, what, id } = record as Readonly<Record<string, string | Bilingual>>
    const found = name ?? title ?? text ?? what ?? id ?? ""
    return typeof found === "string" ? found : found[locale]
  }
}

/** Which part of a record rests on a list of sources, in a few words; `null` for the record as a whole. */
export function writePartText({ t, format }: Language): (record: object, path: string) => string | null {
  return (record, path) => {
    if (path === "sources") return null
    if (path === "relays") return t(msg`repeats it`)
    if (path === "origin") return t(msg`goes back to it`)
    if (path === "departure.sources") return t(msg`departure`)
    if (path === "departure.after.sources") return t(msg`last seen`)
    if (path === "departure.by.sources") return t(msg`known gone by`)
    const { date, what, title } = partOf(record, path) as Readonly<Record<string, unknown>>
    const words = [what, title].find((word) => typeof word === "string") as string | undefined
    if (typeof date !== "string") return words ?? path
    const when = formatEdtf(date, format)
    return words === undefined ? when : t(msg`${when}: ${words}`)
  }
}
