import { msg } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { sourcesOf } from "#words/source-parts.ts"
import { toComputeTable } from "./table.ts"
import type { ComputeView } from "./view.ts"

/** All that the figure says. */
export function writeCompute(view: ComputeView, language: Language): FigureWords {
  const { t } = language
  const entries = view.all.map(({ compute }) => compute)
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`GPU-hours, logarithmic: each line is ten times the one before. Published hours may leave out what came before the final run, and are of different clusters and years: they are not quotas, and hours of two types of GPU do not compare. A total holds its runs and is never added to them.`,
    ),
    table: toComputeTable(view, language),
    source: [{ ids: sourcesOf(entries) }],
    bases: [...new Set(entries.map(({ basis }) => basis))],
    file: ["gpu-hours"],
    terms: ["run-total"],
  }
}

/** From the smallest run whose hours a source states to the largest, each with its type of GPU. */
function writeSentence({ extremes }: ComputeView, { t, format }: Language): string {
  if (extremes === null)
    return t(msg`Of no training run GPU-hours were published; those here are worked out or estimated`)
  const { least, most } = extremes
  const [low, high] = writeEach([least, most], ({ gpuHours }) => format.integer(gpuHours ?? 0))
  const [small, large] = writeEach([least, most], ({ compute: { what, gpuType } }) =>
    gpuType === null ? what : t(msg`${what} on ${gpuType}`),
  )
  return t(msg`Runs whose GPU-hours were published reach from ${low} (${small}) to ${high} (${large})`)
}
