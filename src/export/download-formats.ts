import { msg } from "@lingui/core/macro"
import type { Stage } from "#figure/stage.ts"
import type { Language } from "#i18n/language.ts"
import { toCsv } from "./csv.ts"
import { toPackageZip } from "./data-package.ts"
import type { ExportedFigure } from "./exported-figure.ts"
import { toTidyGrid, toWideGrid } from "./grid.ts"
import { toJson } from "./json.ts"
import { toPngBlob, toSvgFile } from "./picture.ts"
import { type PictureShape, SHAPE_ENDINGS } from "./picture-shapes.ts"
import { toXlsx } from "./xlsx.ts"

/** A file on offer. */
export interface Format {
  name: string
  note: string
  /** end of the file's name */
  ending: string
  type: string
  make: (exported: ExportedFigure, stage: Stage | null) => Promise<MadeFile>
}

/** What is in a file; `factor` of a picture whose drawing had to become smaller than it was laid out. */
export interface MadeFile {
  content: BlobPart
  factor?: number
}

/** The picture of a shape, as pixels and as a drawing. */
export function listPictures(shape: PictureShape, { t }: Language): Format[] {
  const end = SHAPE_ENDINGS[shape]
  return [
    {
      name: "PNG",
      note: t(msg`for slides, documents and posts`),
      ending: `${end}.png`,
      type: "image/png",
      make: async (exported, stage) => {
        const { factor, ...file } = await toSvgFile(exported, stage, shape)
        return { content: await toPngBlob({ factor, ...file }, shape), factor }
      },
    },
    {
      name: "SVG",
      note: t(msg`for print and for editing; text stays text`),
      ending: `${end}.svg`,
      type: "image/svg+xml",
      make: async (exported, stage) => {
        const { svg, factor } = await toSvgFile(exported, stage, shape)
        return { content: svg, factor }
      },
    },
  ]
}

/** The table in every form; one amount a row where it is periods × labs. */
export function listData(isTidy: boolean, language: Language): Format[] {
  const { t } = language
  const csv = { type: "text/csv" }
  const tidy: Format = {
    ...{ ...csv, name: t(msg`CSV, one amount a row`), ending: "-tidy.csv" },
    note: t(msg`period, lab, measure, value, unit and basis in columns, for pivot tables and programs`),
    make: async (exported) => ({ content: toCsv(toTidyGrid(exported) ?? toWideGrid(exported)) }),
  }
  return [
    {
      name: "Excel",
      note: t(msg`numbers and dates as such, with a sheet of sources and notes`),
      ending: ".xlsx",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      make: async (exported) => ({ content: await toXlsx(exported, language) }),
    },
    {
      ...{ ...csv, name: "CSV", ending: ".csv" },
      note: t(msg`the table for programs: UTF-8, raw numbers, ISO dates`),
      make: async (exported) => ({ content: toCsv(toWideGrid(exported)) }),
    },
    {
      ...{ ...csv, name: t(msg`CSV for spreadsheets`), ending: "-spreadsheet.csv" },
      note: t(msg`opens in Excel with every sign; no cell is run as a formula`),
      make: async (exported) => ({ content: toCsv(toWideGrid(exported), { forSpreadsheet: true }) }),
    },
    ...(isTidy ? [tidy] : []),
    {
      ...{ name: "JSON", ending: ".json", type: "application/json" },
      note: t(msg`the table with its title, basis and source`),
      make: async (exported) => ({ content: toJson(exported) }),
    },
    {
      ...{ name: t(msg`Data Package (zip)`), ending: ".zip", type: "application/zip" },
      note: t(msg`CSV with a description of every column, README and citation`),
      make: async (exported) => ({ content: await toPackageZip(exported) }),
    },
  ]
}
