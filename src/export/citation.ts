/** What a citation needs to know. */
export interface Cited {
  /** of the dataset and the figure in it, which stay when its numbers move; begins with “Scenario:” where a number is invented */
  title: string
  /** what the figure says in this version of the data */
  sentence: string
  /** id made of organisation and figure, such as `meta-granted` */
  key: string
  dataVersion: string
  /** ISO day on which this version of the data was made */
  released: string
  /** ISO day */
  accessed: string
  url: string
}

const PUBLISHER = "Power Draw"

/** BibTeX: `@dataset`, with the fields that biblatex gives this type (its manual, 2.1.1); programs without it read it as `@misc`. */
export function toBibtex({ title, sentence, key, dataVersion, released, accessed, url }: Cited): string {
  const fields = {
    author: `{${PUBLISHER}}`,
    title: `{${escapeTex(title)}}`,
    date: released,
    version: dataVersion,
    publisher: PUBLISHER,
    note: `{${escapeTex(sentence)}}`,
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: accessed,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return `@dataset{power-draw-${key}-${dataVersion},\n${lines.join("\n")}\n}\n`
}

/** RIS, type DATA; one tag a line, CRLF as the format asks. */
export function toRis({ title, sentence, key, dataVersion, released, accessed, url }: Cited): string {
  const lines = [
    ["TY", "DATA"],
    ["ID", `power-draw-${key}`],
    ["AU", PUBLISHER],
    ["TI", oneLine(title)],
    ["PY", released.slice(0, 4)],
    ["DA", released.replaceAll("-", "/")],
    ["ET", dataVersion],
    ["PB", PUBLISHER],
    ["AB", oneLine(sentence)],
    ["UR", url],
    ["Y2", accessed.replaceAll("-", "/")],
    ["ER", ""],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("")
}

/** CSL-JSON, what Zotero, pandoc and word processors read. */
export function toCslJson({ title, sentence, key, dataVersion, released, accessed, url }: Cited): string {
  const item = {
    id: `power-draw-${key}-${dataVersion}`,
    type: "dataset",
    title,
    abstract: sentence,
    author: [{ literal: PUBLISHER }],
    issued: { "date-parts": [toParts(released)] },
    accessed: { "date-parts": [toParts(accessed)] },
    version: dataVersion,
    publisher: PUBLISHER,
    URL: url,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function toParts(day: string): number[] {
  return day.split("-").map(Number)
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
}

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\~^{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
