import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { type ReactNode, useState } from "react"
import type { FigureFacts } from "#figure/figure-facts.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toCsv } from "./csv.ts"
import { toPackageZip } from "./data-package.ts"
import { type ExportedFigure, fileStem } from "./exported-figure.ts"
import { toWideGrid } from "./grid.ts"
import { toJson } from "./json.ts"
import { toPngBlob, toSvgFile } from "./picture.ts"
import { saveFile } from "./save-file.ts"
import { useExportedFigure } from "./use-exported-figure.ts"

type MakeFile = (exported: ExportedFigure, stage: HTMLElement | null) => Promise<BlobPart>

interface Format {
  name: string
  note: ReactNode
  /** end of the file's name */
  ending: string
  type: string
  make: MakeFile
}

/** The files a figure can be taken along as. */
export default function DownloadPanel({ facts }: { facts: FigureFacts }) {
  const language = useLanguage()
  const collect = useExportedFigure(facts)
  const formats = listFormats(facts.stage !== null, language)
  const [state, setState] = useState<{ kind: "ready" | "making" | "failed" | "saved"; name: string }>({
    kind: "ready",
    name: "",
  })
  const download = async ({ ending, type, make }: Format) => {
    const exported = collect()
    const name = `${fileStem(exported)}${ending}`
    setState({ kind: "making", name })
    try {
      saveFile(new Blob([await make(exported, facts.stage?.current ?? null)], { type }), name)
      setState({ kind: "saved", name })
    } catch {
      setState({ kind: "failed", name })
    }
  }
  const { name } = state
  return (
    <>
      <ul className="m-0 grid list-none gap-x-6 p-0 sm:grid-cols-2">
        {formats.map((format) => (
          <li key={format.ending} className="border-b border-rule py-2">
            <button
              type="button"
              className="word-button font-semibold"
              aria-disabled={state.kind === "making"}
              onClick={() => state.kind !== "making" && void download(format)}
            >
              {format.name}
            </button>
            <span className="block text-small text-ink2">{format.note}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="m-0 mt-2 min-h-5 text-small text-ink2">
        {state.kind === "making" && <Trans>Making {name}…</Trans>}
        {state.kind === "saved" && <Trans>Saved as {name}.</Trans>}
        {state.kind === "failed" && (
          <Trans>{name} could not be made. Try again, or take another format.</Trans>
        )}
      </p>
    </>
  )
}

function listFormats(isDrawn: boolean, { t }: Language): Format[] {
  const pictures: Format[] = [
    {
      name: "SVG",
      note: t(msg`drawing for print and for editing`),
      ending: ".svg",
      type: "image/svg+xml",
      make: toSvgFile,
    },
    {
      name: "PNG",
      note: t(msg`picture for slides and posts, twice the pixels`),
      ending: ".png",
      type: "image/png",
      make: async (exported, stage) => toPngBlob(await toSvgFile(exported, stage)),
    },
  ]
  return [
    ...(isDrawn ? pictures : []),
    {
      name: "CSV",
      note: t(msg`the table for programs: UTF-8, raw numbers, ISO dates`),
      ending: ".csv",
      type: "text/csv",
      make: async (exported) => toCsv(toWideGrid(exported)),
    },
    {
      name: t(msg`CSV for spreadsheets`),
      note: t(msg`opens in Excel with every sign; no cell is run as a formula`),
      ending: "-spreadsheet.csv",
      type: "text/csv",
      make: async (exported) => toCsv(toWideGrid(exported), { forSpreadsheet: true }),
    },
    {
      name: "JSON",
      note: t(msg`the table with its title, basis and source`),
      ending: ".json",
      type: "application/json",
      make: async (exported) => toJson(exported),
    },
    {
      name: t(msg`Data Package (zip)`),
      note: t(msg`CSV with a description of every column, README and citation`),
      ending: ".zip",
      type: "application/zip",
      make: toPackageZip,
    },
  ]
}
