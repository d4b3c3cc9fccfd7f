import { useLingui } from "@lingui/react/macro"
import type { ExportedFigure } from "#figure/download/exported-figure.ts"
import { useFormat } from "#i18n/use-format.ts"
import { toBibtex, toCslJson, toRis } from "./citation.ts"

/** The ways a figure is cited, shortest first; `isCode` = for a program, line by line. */
export function useCitations(exported: ExportedFigure): { name: string; text: string; isCode: boolean }[] {
  const { t } = useLingui()
  const format = useFormat()
  const { title, org, orgLabel, figure, dataVersion, released, url, accessed } = exported
  const source = exported.source.replace(/[.。]$/, "")
  const year = released.slice(0, 4)
  const accessedDate = format.date(accessed)
  const cited = { ...exported, key: org === "" ? figure : `${org}-${figure}` }
  return [
    {
      name: t`Short`,
      text: exported.isWhatIf
        ? t`What-if, not data: Power Draw (${year}), data ${dataVersion}, ${url}`
        : exported.isScenario
          ? t`Scenario: Power Draw (${year}), data ${dataVersion}, ${url}`
          : t`Power Draw (${year}), data ${dataVersion}, ${url}`,
      isCode: false,
    },
    {
      name: t`Full`,
      text: t`“${title}”. Power Draw, ${orgLabel}, data ${dataVersion} (${year}). ${source}. ${url}, accessed ${accessedDate}.`,
      isCode: false,
    },
    { name: "BibTeX", text: toBibtex(cited), isCode: true },
    { name: "RIS", text: toRis(cited), isCode: true },
    { name: "CSL-JSON", text: toCslJson(cited), isCode: true },
  ]
}
