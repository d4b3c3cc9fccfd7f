import { msg } from "@lingui/core/macro"
import type { FigureFacts } from "#figure/figure-facts.ts"
import type { Language } from "#i18n/language.ts"
import { LANGUAGE_TAGS } from "#i18n/locale.ts"
import type { Org } from "#model/org.ts"
import type { Source } from "#model/source.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"
import { afterPart, andMore, NAMED, type SourcePart } from "#words/source-parts.ts"
import type { ExportedFigure } from "./exported-figure.ts"

/** What a file says beside the figure: whose it is, where it is seen, on which day it was taken. */
export interface Surroundings {
  /** absent where the organisations are not known, or the figure belongs to none */
  org: Org | undefined
  /** every source of the organisation; `null` where it lists none, and ids stand for names */
  sources: readonly Source[] | null
  /** address of the view */
  url: string
  /** ISO day */
  accessed: string
}

type Facts = Pick<FigureFacts, "id" | "org" | "words" | "dataVersion">

/** The figure as it leaves the site, out of its words alone: the same from the drawing, the table and a build step. */
export function toExportedFigure(
  { id, org: orgId, words, dataVersion }: Facts,
  { org, sources, url, accessed }: Surroundings,
  language: Language,
): ExportedFigure {
  const { t, format } = language
  const { sentence, subtitle, bases, table, file, isWhatIf = false } = words
  const isScenario = bases.includes("scenario")
  const basisWords = format.list(bases.map((basis) => t(BASIS_LABELS[basis])))
  const accessedDate = format.date(accessed)
  return {
    ...{ sentence, subtitle, bases, isWhatIf, dataVersion, accessed, url, table, file },
    org: orgId,
    orgLabel: org?.label[format.locale] ?? orgId,
    figure: id,
    title: isWhatIf
      ? t(msg`What-if, not data: ${sentence}`)
      : isScenario
        ? t(msg`Scenario: ${sentence}`)
        : sentence,
    notes: writeNotes(words.notes),
    isScenario: isScenario || isWhatIf,
    source: writeSource(words.source, sources, language),
    sourceLinks: listLinks(words.source, sources),
    released: org?.created ?? accessed,
    licence: org?.licence ?? null,
    language: LANGUAGE_TAGS[format.locale],
    words: {
      basis: t(msg`Basis: ${basisWords}`),
      data: t(msg`Data ${dataVersion}`),
      accessed: t(msg`accessed ${accessedDate}`),
      heads: fileHeads(language),
      stamp: isWhatIf ? t(msg`What-if, not data`) : t(msg`Scenario, invented to demonstrate`),
    },
  }
}

/** Heads of the columns that files have beside those of a table. */
export function fileHeads({ t }: Language): ExportedFigure["words"]["heads"] {
  return {
    from: t(msg`from`),
    to: t(msg`to`),
    daysRecorded: t(msg`days recorded`),
    daysInPeriod: t(msg`days in period`),
    isPartial: t(msg`is partial`),
    labId: t(msg`lab id`),
    lab: t(msg`lab`),
    measure: t(msg`measure`),
    value: t(msg`value`),
    unit: t(msg`unit`),
    basis: t(msg`basis`),
  }
}

function writeNotes(notes: FigureFacts["words"]["notes"] = []): string | null {
  const lines = notes.map(({ text, original }) => (original === undefined ? text : `${text} ${original}`))
  return lines.length === 0 ? null : lines.join(" ")
}

/** “Source: …”: a few are named, the rest are counted; a file has room to link them all, a picture names the few. */
function writeSource(
  parts: readonly SourcePart[],
  sources: Surroundings["sources"],
  language: Language,
): string {
  const line = parts
    .map((part, index) => {
      const { text, ids = [], most = NAMED } = part
      const names = sources === null ? ids : find(ids, sources).map(({ publisher }) => publisher)
      const rest = names.length - most
      const words = [text ?? "", names.slice(0, most).join("; "), rest > 0 ? andMore(rest, language) : ""]
      const end = index < parts.length - 1 ? afterPart(part, language) : ""
      return `${words.filter((word) => word !== "").join(" ")}${end}`
    })
    .join("")
  return language.t(msg`Source: ${line}`).trim()
}

function listLinks(
  parts: readonly SourcePart[],
  sources: Surroundings["sources"],
): ExportedFigure["sourceLinks"] {
  return parts.flatMap(({ ids = [] }) =>
    find(ids, sources ?? []).flatMap(({ publisher, url }) =>
      url !== null && /^https?:\/\//.test(url) ? [{ title: publisher, path: new URL(url).href }] : [],
    ),
  )
}

function find(ids: readonly string[], sources: readonly Source[]): Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
}
