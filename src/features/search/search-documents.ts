import { recordTarget, type Target } from "#figure/record-targets.ts"
import type { Bilingual } from "#model/basis.ts"
import { type DatePhrases, formatEdtf } from "#model/edtf-format.ts"
import { labLabel } from "#model/lab.ts"
import type { Bundle } from "#model/references.ts"
import type { SearchDocument } from "./search-index.ts"

/** A record of the data that can be found, and where it is shown. */
export interface RecordDocument extends SearchDocument {
  org: string
  target: Target
}

/** The language of the page, and how it writes dates. */
export type Language = DatePhrases & { locale: keyof Bilingual }

type Converted = Omit<RecordDocument, "id" | "org" | "target">
type RecordOf<File extends keyof Bundle> = NonNullable<Bundle[File]>[number]

/** What readers call each kind of event, in both languages. */
const EVENT_WORDS: Record<RecordOf<"events">["kind"], string> = {
  layoff: "layoff 裁员",
  reorg: "reorganisation 重组",
  leadership: "leadership 领导层",
  policy: "policy 政策",
  release: "release 发布",
  report: "report 报道",
}

const both = ({ en, zh }: Bilingual) => `${en} ${zh}`

/** How a record of each file reads among the results; files without names of their own are absent. */
const CONVERTERS: { [File in keyof Bundle]?: (record: RecordOf<File>, language: Language) => Converted } = {
  people: ({ id, name, departure }) => ({
    kind: "person",
    title: name,
    lang: "en",
    detail: departure.destination?.org ?? "",
    text: id,
  }),
  projects: ({ id, name, params, team, milestones }) => ({
    kind: "project",
    title: name,
    lang: "en",
    detail: params ?? "",
    text: [id, team ?? "", ...milestones.map(({ title }) => title)].join(" "),
  }),
  labs: (lab, { locale }) => ({
    kind: "lab",
    title: labLabel(lab, locale),
    detail: lab.site ?? "",
    text: [lab.id, lab.name, lab.short === undefined ? "" : both(lab.short)].join(" "),
  }),
  papers: ({ title, shortTitle, published }, language) => ({
    kind: "paper",
    title,
    lang: "en",
    detail: formatEdtf(published, language),
    text: shortTitle,
  }),
  events: ({ title, date, kind }, language) => ({
    kind: "event",
    title: title[language.locale],
    detail: formatEdtf(date, language),
    text: `${both(title)} ${EVENT_WORDS[kind]}`,
  }),
  clusters: ({ id, name, date, gpuType }, language) => ({
    kind: "cluster",
    title: name,
    lang: "en",
    detail: formatEdtf(date, language),
    text: [id, gpuType ?? ""].join(" "),
  }),
  claims: ({ text, madeOn, madeBy }, language) => ({
    kind: "claim",
    title: text[language.locale],
    detail: formatEdtf(madeOn, language),
    text: `${both(text)} ${madeBy}`,
  }),
  sources: ({ id, title, lang, publisher, published }, language) => ({
    kind: "source",
    title,
    lang,
    detail: `${publisher}, ${formatEdtf(published, language)}`,
    text: id,
  }),
}

/** Everything in the data of an organisation that has a name. What is kept in both languages is found by either. */
export function toRecordDocuments(org: string, bundle: Bundle, language: Language): RecordDocument[] {
  return (Object.keys(CONVERTERS) as (keyof Bundle)[]).flatMap((file) => {
    const convert = CONVERTERS[file] as ((record: object, language: Language) => Converted) | undefined
    const records: readonly { id: string }[] = bundle[file] ?? []
    if (convert === undefined) return []
    return records.map((record) => ({
      id: `${org}/${file}/${record.id}`,
      org,
      target: recordTarget(file, record.id),
      ...convert(record, language),
    }))
  })
}
