import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { toBibtex, toCslJson, toRis } from "./citation.ts"
import type { ExportedFigure } from "./exported-figure.ts"

/**
 * The ways a figure is cited, shortest first; `isCode` = for a program, line by line. For programs the title is
 * the dataset’s and the figure’s `name`, for what the figure says may change with the data.
 */
export function toCitations(
  exported: ExportedFigure,
  name: string,
  { t, format }: Language,
): { name: string; text: string; isCode: boolean }[] {
  const { title, org, orgLabel, figure, dataVersion, released, url, accessed } = exported
  const source = exported.source.replace(/[.。]$/, "")
  const year = released.slice(0, 4)
  const accessedDate = format.date(accessed)
  const dataset = [orgLabel, name].filter((part) => part !== "").join(": ")
  const cited = {
    ...exported,
    sentence: title,
    title: exported.isWhatIf
      ? t(msg`What-if, not data: ${dataset}`)
      : exported.isScenario
        ? t(msg`Scenario: ${dataset}`)
        : dataset,
    key: org === "" ? figure : `${org}-${figure}`,
  }
  return [
    {
      name: t(msg`Short`),
      text: exported.isWhatIf
        ? t(msg`What-if, not data: Power Draw (${year}), data ${dataVersion}, ${url}`)
        : exported.isScenario
          ? t(msg`Scenario: Power Draw (${year}), data ${dataVersion}, ${url}`)
          : t(msg`Power Draw (${year}), data ${dataVersion}, ${url}`),
      isCode: false,
    },
    {
      name: t(msg`Full`),
      text: t(
        msg`“${title}”. Power Draw, ${orgLabel}, data ${dataVersion} (${year}). ${source}. ${url}, accessed ${accessedDate}.`,
      ),
      isCode: false,
    },
    { name: "BibTeX", text: toBibtex(cited), isCode: true },
    { name: "RIS", text: toRis(cited), isCode: true },
    { name: "CSL-JSON", text: toCslJson(cited), isCode: true },
  ]
}
