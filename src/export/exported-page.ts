import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { type NamedGrid, toReadme, zipPackage } from "./data-package.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { toWideGrid } from "./grid.ts"
import { NOTES_COLUMNS, toNotes, toSheet } from "./xlsx.ts"

/** A page on its way out of the site: its figures as they are chosen, in their order. */
export interface ExportedPage {
  /** last part of its address; empty for the overview */
  path: string
  title: string
  /** address of the view */
  url: string
  figures: readonly { name: string; exported: ExportedFigure }[]
  /** names of figures that had nothing to show, and so are not in it */
  leftOut: readonly string[]
}

/** What a sheet of a workbook may not be called. */
const FORBIDDEN = /[[\]:*?/\\]/g
const LONGEST_NAME = 31

/** All that the page says of itself, as one figure would; what is a scenario in one is one in the whole. */
export function toWhole(page: ExportedPage, language: Language): Omit<ExportedFigure, "table"> | null {
  const { t, format } = language
  const all = page.figures.map(({ exported }) => exported)
  const [first] = all
  if (first === undefined) return null
  const unique = <T>(items: readonly T[]) => [...new Set(items)]
  const links = new Map(
    all.flatMap(({ sourceLinks }) => sourceLinks.map((link) => [link.path, link] as const)),
  )
  const isWhatIf = all.some((each) => each.isWhatIf)
  const isScenario = all.some((each) => each.isScenario)
  const stamped = all.find((each) => (isWhatIf ? each.isWhatIf : each.isScenario)) ?? first
  const name = page.title
  const title = isWhatIf ? t(msg`What-if, not data: ${name}`) : isScenario ? t(msg`Scenario: ${name}`) : name
  const figures = format.list(page.figures.map((each) => each.name))
  const { table: _, ...rest } = first
  return {
    ...rest,
    ...{ title, isScenario, isWhatIf, url: page.url, sentence: name },
    figure: page.path === "" ? "overview" : page.path,
    file: ["page"],
    subtitle: t(msg`All figures of the page as they were chosen: ${figures}.`),
    notes: writeLeftOut(page, language),
    bases: unique(all.flatMap(({ bases }) => bases)),
    source: unique(all.map(({ source }) => source)).join(" "),
    sourceLinks: [...links.values()],
    words: {
      ...first.words,
      stamp: stamped.words.stamp,
      basis: unique(all.map(({ words }) => words.basis)).join("; "),
    },
  }
}

function writeLeftOut({ leftOut }: ExportedPage, { t, format }: Language): string | null {
  if (leftOut.length === 0) return null
  const names = format.list(leftOut)
  return t(msg`Left out, since they had nothing to show: ${names}.`)
}

/** The page as one Excel workbook: a sheet for each figure, and one of sources and notes. */
export async function toPageXlsx(page: ExportedPage, language: Language): Promise<Blob> {
  const { default: writeXlsx } = await import("write-excel-file/universal")
  const { t } = language
  const notesName = t(msg`Sources and notes`)
  const names = nameSheets([...page.figures.map(({ name }) => name), notesName])
  const whole = toWhole(page, language)
  const notes = [whole, ...page.figures.map(({ exported }) => exported)].flatMap((exported, index) =>
    exported === null ? [] : [...(index === 0 ? [] : [[null, null]]), ...toNotes(exported, language)],
  )
  return writeXlsx([
    ...page.figures.map(({ exported }, index) => ({
      sheet: names[index] ?? exported.figure,
      ...toSheet(toWideGrid(exported)),
    })),
    { sheet: names.at(-1) ?? notesName, data: notes, columns: NOTES_COLUMNS },
  ]).toBlob()
}

/** Names that a workbook takes: none too long, of forbidden signs, or twice in whatever case. */
export function nameSheets(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim()
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? "" : ` (${count})`
      const own = `${plain.slice(0, LONGEST_NAME - end.length).trim()}${end}`
      if (taken.has(own.toLowerCase())) continue
      taken.add(own.toLowerCase())
      return own
    }
  })
}

/** The page as one zip that is a Data Package (v2): a CSV for each figure, README and citation. */
export async function toPageZip(
  page: ExportedPage,
  language: Language,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = toWhole(page, language)
  if (whole === null) return null
  const parts = page.figures.map(({ exported }) => {
    const grid: NamedGrid = {
      name: exported.figure,
      title: exported.table.caption,
      grid: toWideGrid(exported),
    }
    return { grid, readme: toReadme(exported, [grid]) }
  })
  // the headings of the figures stand under that of the page
  const readme = [toReadme(whole, []), ...parts.map(({ readme }) => `#${readme}`)].join("\n")
  return zipPackage(
    whole,
    parts.map(({ grid }) => grid),
    readme,
  )
}
