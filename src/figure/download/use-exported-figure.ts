import { useLingui } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { orgsQuery } from "#data/orgs.ts"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { usePlacement } from "#figure/placement.tsx"
import { viewAddress } from "#figure/site-address.ts"
import { LANGUAGE_TAGS } from "#i18n/locale.ts"
import { useFormat } from "#i18n/use-format.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"
import type { ExportedFigure } from "./exported-figure.ts"

/** Gives a function that collects, at that moment, what a figure says of itself. */
export function useExportedFigure(facts: FigureFacts): () => ExportedFigure {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const placement = usePlacement()
  const org = useQuery(orgsQuery()).data?.find((candidate) => candidate.id === facts.org)
  return () => {
    const { sentence, dataVersion, bases, isWhatIf } = facts
    const isScenario = bases.includes("scenario")
    const basisWords = format.list(bases.map((basis) => i18n._(BASIS_LABELS[basis])))
    const accessed = new Date().toISOString().slice(0, 10)
    const accessedDate = format.date(accessed)
    return {
      org: facts.org,
      orgLabel: org?.label[format.locale] ?? facts.org,
      figure: facts.id,
      title: isWhatIf ? t`What-if, not data: ${sentence}` : isScenario ? t`Scenario: ${sentence}` : sentence,
      sentence,
      subtitle: facts.subtitle,
      notes: readNotes(facts.section.current),
      bases,
      isScenario: isScenario || isWhatIf,
      isWhatIf,
      ...readSource(facts.section.current),
      dataVersion,
      accessed,
      released: org?.created ?? accessed,
      url: viewAddress(facts.id, placement),
      licence: org?.licence ?? null,
      table: facts.table,
      language: LANGUAGE_TAGS[format.locale],
      words: {
        basis: t`Basis: ${basisWords}`,
        data: t`Data ${dataVersion}`,
        accessed: t`accessed ${accessedDate}`,
        stamp: isWhatIf ? t`What-if, not data` : t`Scenario, invented to demonstrate`,
      },
    }
  }
}

/** The source line as it stands on the page: only there are its links and its words together. */
function readSource(section: HTMLElement | null): Pick<ExportedFigure, "source" | "sourceLinks"> {
  const line = section?.querySelector("[data-source]")
  const links = [...(line?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [])]
  return {
    source: collapse(visibleText(line)),
    sourceLinks: links.map((link) => ({ title: collapse(link.textContent ?? ""), path: link.href })),
  }
}

/** A few sources are named, the rest are counted: a file has room to link them all, a picture names the few. */
function visibleText(line: Element | null | undefined): string {
  const copy = line?.cloneNode(true) as Element | undefined
  for (const rest of copy?.querySelectorAll("[data-rest]") ?? []) rest.remove()
  return copy?.textContent ?? ""
}

/** Words on how to read the marks; a row that draws its marks is left to the page. */
function readNotes(section: HTMLElement | null): string | null {
  const notes = section?.querySelector("[data-notes]")
  if (!notes || notes.querySelector("svg") !== null) return null
  const text = [...notes.childNodes].map((node) => collapse(node.textContent ?? "")).join(" ")
  return text.trim() === "" ? null : text.trim()
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
