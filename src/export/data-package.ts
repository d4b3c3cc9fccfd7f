import { strToU8, zipSync } from "fflate"
import type { Cell, TableColumn } from "#words/table.ts"
import { toCsv, toGrid } from "./csv.ts"
import { type ExportedFigure, fileStem } from "./exported-figure.ts"

const PROFILES = "https://datapackage.org/profiles/2.0"

/** The figure as a zip that is a Data Package (v2): descriptor, CSV, README and citation. */
export async function toPackageZip(exported: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> {
  const csv = strToU8(toCsv(exported, { header: "keys" }))
  const descriptor = toDescriptor(exported, csv.length, await sha256(csv))
  const files = {
    "datapackage.json": strToU8(`${JSON.stringify(descriptor, null, 2)}\n`),
    "data.csv": csv,
    "README.md": strToU8(toReadme(exported)),
    "CITATION.cff": strToU8(toCitationFile(exported)),
  }
  // the same figure taken on the same day gives the same bytes
  return zipSync(files, { mtime: new Date(`${exported.accessed}T12:00:00`) }) as Uint8Array<ArrayBuffer>
}

/** `datapackage.json`; `hash` as `sha256:…`, or `null` where the browser computes none. */
export function toDescriptor(exported: ExportedFigure, bytes: number, hash: string | null) {
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
    resources: [
      {
        name: "data",
        type: "table",
        path: "data.csv",
        title: exported.table.caption,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes,
        ...(hash !== null && { hash }),
        schema: toTableSchema(exported),
      },
    ],
    powerDraw: { basis: bases, scenario: exported.isScenario, whatIf: exported.isWhatIf, language },
  }
}

function listSources({ source, sourceLinks }: ExportedFigure) {
  return sourceLinks.length > 0 ? sourceLinks : [{ title: source }]
}

function toTableSchema(exported: ExportedFigure) {
  const { names, rows } = toGrid(exported, "keys")
  const fields = names.map((name, index) => {
    const column = exported.table.columns[index]
    const cells = rows.map((row) => row[index] ?? null)
    if (column === undefined) return { name, type: "string", title: "Basis" }
    return {
      name,
      type: fieldType(column, cells),
      title: column.label,
      ...(column.unit !== undefined && { unit: column.unit }),
    }
  })
  return { $schema: `${PROFILES}/tableschema.json`, fields, missingValues: [""] }
}

/** The narrowest Table Schema type that every recorded cell has. A date that is not one day is EDTF: a string. */
function fieldType({ type, numeric }: TableColumn, cells: readonly Cell[]): string {
  const known = cells.filter((cell) => cell !== null)
  const isEvery = (test: (cell: string | number) => boolean) => known.length > 0 && known.every(test)
  if (type === "date") {
    if (isEvery((cell) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell)))) return "date"
    return isEvery((cell) => /^\d{4}-\d{2}$/.test(String(cell))) ? "yearmonth" : "string"
  }
  if (type !== "number" && !numeric) return "string"
  return isEvery(Number.isInteger) ? "integer" : "number"
}

function toReadme({ title, subtitle, notes, words, source, url, licence, ...rest }: ExportedFigure): string {
  const columns = rest.table.columns.map(
    ({ key, label, unit }) => `- \`${key}\`: ${label}${unit ? ` (${unit})` : ""}`,
  )
  const basis = rest.isScenario ? [`- \`basis\`: ${rest.isWhatIf ? "what-if, not data" : "scenario"}`] : []
  return [
    `# ${title}`,
    subtitle,
    ...(notes === null ? [] : [notes]),
    `${words.basis}. ${words.data}, ${words.accessed}.`,
    ...(rest.isScenario ? [`**${words.stamp}.**`] : []),
    source,
    `<${url}>`,
    `\`data.csv\`: ${rest.table.caption}`,
    [...columns, ...basis].join("\n"),
    ...(licence === null ? [] : [`[${licence.title}](${licence.path})`]),
  ]
    .join("\n\n")
    .concat("\n")
}

/** `CITATION.cff` 1.2. JSON strings are YAML strings, so no name can break out of its line. */
function toCitationFile({ title, dataVersion, released, url, licence }: ExportedFigure): string {
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
