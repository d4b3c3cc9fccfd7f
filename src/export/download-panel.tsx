import { Trans, useLingui } from "@lingui/react/macro"
import { type ReactNode, useId, useState } from "react"
import type { FigureFacts } from "#figure/figure-facts.ts"
import type { Stage } from "#figure/stage.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { type Format, listData, listPictures } from "./download-formats.ts"
import { type ExportedFigure, fileStem } from "./exported-figure.ts"
import { isSmall, type PictureShape, smallestPoints } from "./picture-shapes.ts"
import { saveFile } from "./save-file.ts"
import { useExportedFigure } from "./use-exported-figure.ts"

type Saving = { kind: "ready" | "making" | "failed" | "saved"; name: string; factor?: number }

/** The files a figure can be taken along as: its picture in three shapes, its data in every form. */
export default function DownloadPanel({ facts }: { facts: FigureFacts }) {
  const { t } = useLingui()
  const language = useLanguage()
  const collect = useExportedFigure(facts)
  const [shape, setShape] = useState<PictureShape>("drawn")
  const isTidy =
    facts.words.table.columns.some(({ amount }) => amount !== undefined) &&
    facts.words.table.rows.every(({ period }) => period !== undefined)
  const { stage } = facts
  return (
    <div className="grid gap-y-6">
      {stage !== null && (
        <Group title={t`Picture`}>
          <ShapeChoice shape={shape} setShape={setShape} />
          <Formats key={shape} formats={listPictures(shape, language)} collect={collect} stage={stage} />
        </Group>
      )}
      <Group title={t`Data`}>
        <Formats formats={listData(isTidy, language)} collect={collect} stage={null} />
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="m-0 font-sans text-control font-semibold">
        {title}
      </h3>
      {children}
    </section>
  )
}

interface ShapeChoiceProps {
  shape: PictureShape
  setShape: (shape: PictureShape) => void
}

function ShapeChoice({ shape, setShape }: ShapeChoiceProps) {
  const { t } = useLingui()
  const name = useId()
  const shapes: [PictureShape, string][] = [
    ["drawn", t`as drawn`],
    ["wide", t`16:9, 1,920 × 1,080, for a slide`],
    ["square", t`square, 1,080 × 1,080`],
  ]
  return (
    <fieldset className="m-0 mt-1 flex flex-wrap gap-x-[22px] border-0 p-0">
      <legend className="sr-only">
        <Trans>Shape of the picture</Trans>
      </legend>
      {shapes.map(([value, label]) => (
        <label key={value} className="option-line">
          <input type="radio" name={name} checked={shape === value} onChange={() => setShape(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

interface FormatsProps {
  formats: readonly Format[]
  collect: () => ExportedFigure
  stage: Stage | null
}

function Formats({ formats, collect, stage }: FormatsProps) {
  return (
    <ul className="m-0 grid list-none gap-x-6 p-0 sm:grid-cols-2">
      {formats.map((format) => (
        <FormatItem key={format.ending} format={format} collect={collect} stage={stage} />
      ))}
    </ul>
  )
}

/** One file: its word, what it is for, and what came of pressing it. */
function FormatItem({ format, collect, stage }: Omit<FormatsProps, "formats"> & { format: Format }) {
  const [saving, setSaving] = useState<Saving>({ kind: "ready", name: "" })
  const download = async ({ ending, type, make }: Format) => {
    const exported = collect()
    const name = `${fileStem(exported)}${ending}`
    setSaving({ kind: "making", name })
    try {
      const { content, factor = 1 } = await make(exported, stage)
      saveFile(new Blob([content], { type }), name)
      setSaving({ kind: "saved", name, factor })
    } catch {
      setSaving({ kind: "failed", name })
    }
  }
  const isMaking = saving.kind === "making"
  return (
    <li className="border-b border-rule py-2">
      <button
        type="button"
        className="word-button font-semibold"
        aria-disabled={isMaking}
        onClick={() => !isMaking && void download(format)}
      >
        {format.name}
      </button>
      <span className="block text-small text-ink2">{format.note}</span>
      <SavingStatus {...saving} />
    </li>
  )
}

function SavingStatus({ kind, name, factor = 1 }: Saving) {
  const points = smallestPoints(factor)
  return (
    <span role="status" className="block text-small wrap-anywhere">
      {kind === "making" && <Trans>Making {name}…</Trans>}
      {kind === "saved" && <Trans>Saved as {name}.</Trans>}
      {kind === "saved" && isSmall(factor) && (
        <>
          {" "}
          <Trans>
            There is much to show in this shape: the smallest text is about {points} points on a slide.
          </Trans>
        </>
      )}
      {kind === "failed" && <Trans>{name} could not be made. Try again, or take another format.</Trans>}
    </span>
  )
}
