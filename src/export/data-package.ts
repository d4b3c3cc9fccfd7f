import { strToU8, zipSync } from "fflate"
import type { Cell } from "#words/table.ts"
import { toCsv } from "./csv.ts"
import { type ExportedFigure, fileStem } from "./exported-figure.ts"
import { type Field, type Grid, toTidyGrid, toWideGrid } from "./grid.ts"

const PROFILES = "https://datapackage.org/profiles/2.0"

/** The figure as a zip that is a Data Package (v2): descriptor, CSV, README and citation. */
export async function toPackageZip(exported: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> {
  const grids = listGrids(exported)
  return zipPackage(exported, grids, toReadme(exported, grids))
}

/** Descriptor, CSVs, README and citation of what `whole` says of itself, as one zip. */
export async function zipPackage(
  whole: Omit<ExportedFigure, "table">,
  grids: readonly NamedGrid[],
  readme: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const resources = await Promise.all(grids.map(toResource))
  const descriptor = toDescriptor(
    whole,
    resources.map(({ descriptor }) => descriptor),
  )
  const files = {
    "datapackage.json": strToU8(`${JSON.stringify(descriptor, null, 2)}\n`),
    ...Object.fromEntries(resources.map(({ descriptor, csv }) => [descriptor.path, csv])),
    "README.md": strToU8(readme),
    "CITATION.cff": strToU8(toCitationFile(whole)),
  }
  // the same figure taken on the same day gives the same bytes
  return zipSync(files, { mtime: new Date(`${whole.accessed}T12:00:00`) }) as Uint8Array<ArrayBuffer>
}

/** A table of a package by the name of its file. */
export interface NamedGrid {
  name: string
  title: string
  grid: Grid
}

/** The table, and where it is periods × labs, the same with one amount a row. */
function listGrids(exported: ExportedFigure): NamedGrid[] {
  const { caption: title } = exported.table
  const tidy = toTidyGrid(exported)
  return [
    { name: "data", title, grid: toWideGrid(exported) },
    ...(tidy === null ? [] : [{ name: "tidy", title, grid: tidy }]),
  ]
}

/** One CSV with its description; `hash` as `sha256:…`, left out where the browser computes none. */
export async function toResource({ name, title, grid }: NamedGrid) {
  const csv = strToU8(toCsv(grid, { header: "keys" }))
  const hash = await sha256(csv)
  const descriptor = {
    ...{ name, type: "table", path: `${name}.csv`, title },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8", bytes: csv.length },
    ...(hash !== null && { hash }),
    schema: toTableSchema(grid),
  }
  return { csv, descriptor }
}

/** `datapackage.json`. */
export function toDescriptor(
  exported: Omit<ExportedFigure, "table">,
  resources: readonly Awaited<ReturnType<typeof toResource>>["descriptor"][],
) {
  const { title, subtitle, dataVersion, accessed, url, licence, bases, language } = exported
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: fileStem(exported).toLowerCase(),
    title,
    description: subtitle,
    homepage: url,
    version: dataVersion,
    created: `${accessed}T00:00:00Z`,
    contributors: [{ title: "Power Draw", roles: ["creator"] }],
    sources: listSources(exported),
    ...(licence !== null && { licenses: [licence] }),
    resources,
    powerDraw: { basis: bases, scenario: exported.isScenario, whatIf: exported.isWhatIf, language },
  }
}

function listSources({ source, sourceLinks }: Pick<ExportedFigure, "source" | "sourceLinks">) {
  return sourceLinks.length > 0 ? sourceLinks : [{ title: source }]
}

function toTableSchema({ fields, rows }: Grid) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map(({ key, title, unit, type }, index) => ({
      ...{
        name: key,
        type: fieldType(
          type,
          rows.map((row) => row[index] ?? null),
        ),
        title,
      },
      ...(unit !== undefined && { unit }),
    })),
    missingValues: [""],
  }
}

/** The narrowest Table Schema type that every recorded cell has. A date that is not one day is EDTF: a string. */
function fieldType(type: Field["type"], cells: readonly Cell[]): string {
  const known = cells.filter((cell) => cell !== null)
  const isEvery = (test: (cell: string | number) => boolean) => known.length > 0 && known.every(test)
  if (type === "date") {
    if (isEvery((cell) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell)))) return "date"
    return isEvery((cell) => /^\d{4}-\d{2}$/.test(String(cell))) ? "yearmonth" : "string"
  }
  if (type !== "number") return "string"
  return isEvery(Number.isInteger) ? "integer" : "number"
}

/** What a reader of the files must know, in Markdown. */
export function toReadme(exported: Omit<ExportedFigure, "table">, grids: readonly NamedGrid[]): string {
  const { title, subtitle, notes, words, source, url, licence, isScenario } = exported
  const describe = ({ name, title: caption, grid }: NamedGrid) =>
    `\`${name}.csv\`: ${caption}\n\n${grid.fields.map(describeField).join("\n")}`
  return [
    `# ${title}`,
    subtitle,
    ...(notes === null ? [] : [notes]),
    `${words.basis}. ${words.data}, ${words.accessed}.`,
    ...(isScenario ? [`**${words.stamp}.**`] : []),
    source,
    `<${url}>`,
    ...grids.map(describe),
    ...(licence === null ? [] : [`[${licence.title}](${licence.path})`]),
  ]
    .join("\n\n")
    .concat("\n")
}

function describeField({ key, title, unit }: Field): string {
  return `- \`${key}\`: ${title}${unit === undefined || title.includes(unit) ? "" : ` (${unit})`}`
}

/** `CITATION.cff` 1.2. JSON strings are YAML strings, so no name can break out of its line. */
function toCitationFile({
  title,
  dataVersion,
  released,
  url,
  licence,
}: Pick<ExportedFigure, "title" | "dataVersion" | "released" | "url" | "licence">): string {
  const lines = [
    "cff-version: 1.2.0",
    "message: Please cite this data as follows.",
    "type: dataset",
    `title: ${JSON.stringify(title)}`,
    "authors:",
    "  - name: Power Draw",
    `version: ${JSON.stringify(dataVersion)}`,
    `date-released: ${released}`,
    `url: ${JSON.stringify(url)}`,
    ...(licence === null ? [] : [`license: ${licence.name}`]),
  ]
  return `${lines.join("\n")}\n`
}

/** Only a secure page may compute hashes. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`
}
