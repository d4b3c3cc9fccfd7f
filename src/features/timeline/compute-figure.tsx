import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { type ComputeDot, computeDotsHeight, type DotKind } from "#charts/compute-dots.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { writeEach } from "#i18n/write-each.ts"
import type { Compute } from "#model/project.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { labColour } from "#words/lab-colour.ts"
import { shortName } from "#words/project-names.ts"
import { toComputeTable } from "./compute-table.ts"
import { type ComputeRow, type ComputeView, toComputeView } from "./compute-view.ts"
import type { TimelineContext } from "./timeline-data.tsx"

const ComputeDotsChart = lazy(() => import("#charts/compute-dots-chart.tsx"))

/** GPU-hours on record, run by run: published, worked out, estimated; what differs from source to source stands side by side. */
export function ComputeFigure({ org, projects, params, setParams }: TimelineContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const view = useMemo(() => toComputeView(projects), [projects])
  const sentence = writeComputeSentence(view, language)
  const kinds = toKinds(language)
  const groups = toGroups(view, language)
  const table = toComputeTable(view, language)
  if (view.types.length === 0) return <StateMessage title={t`No GPU-hours are recorded.`} />
  const subtitle = t`GPU-hours, logarithmic: each line is ten times the one before. Published hours may leave out what came before the final run, and are of different clusters and years: they are not quotas, and hours of two types of GPU do not compare. A total holds its runs and is never added to them.`
  const sources = [...new Set(view.all.flatMap(({ compute }) => compute.sources))]
  return (
    <Figure
      id="compute"
      sentence={sentence}
      subtitle={subtitle}
      height={computeDotsHeight(groups)}
      table={table}
      source={<SourceLinks org={org.id} ids={sources} most={3} more={(count) => t`and ${count} more`} />}
      bases={[...new Set(view.all.map(({ compute }) => compute.basis))]}
      terms={["run-total"]}
      dataVersion={org.version}
      selection={{ selected: params.item ?? null, select: (item) => setParams({ item: item ?? undefined }) }}
    >
      {({ selected, select }) => (
        <ComputeDotsChart
          groups={groups}
          kinds={kinds}
          texts={{ name: sentence, description: subtitle, unit: t`GPU-hours` }}
          formatTick={(value) => format.short(value)}
          choice={{ selected, onSelect: select }}
        />
      )}
    </Figure>
  )
}

/** From the smallest run whose hours a source states to the largest, each with its type of GPU. */
function writeComputeSentence({ extremes }: ComputeView, { t, format }: Language): string {
  if (extremes === null)
    return t(msg`Of no training run GPU-hours were published; those here are worked out or estimated`)
  const { least, most } = extremes
  const [low, high] = writeEach([least, most], ({ gpuHours }) => format.integer(gpuHours ?? 0))
  const [small, large] = writeEach([least, most], ({ compute: { what, gpuType } }) =>
    gpuType === null ? what : t(msg`${what} on ${gpuType}`),
  )
  return t(msg`Runs whose GPU-hours were published reach from ${low} (${small}) to ${high} (${large})`)
}

function kindOf({ role, basis }: Compute): DotKind {
  if (role === "estimate" || basis === "estimate") return "estimate"
  if (role === "total") return basis === "derived" ? "derived" : "total"
  return basis === "derived" ? "derived" : "run"
}

function toKinds({ t }: Language) {
  return [
    { kind: "run", label: t(msg`run, as reported`) },
    { kind: "total", label: t(msg`total of runs, as reported`) },
    { kind: "derived", label: t(msg`derived from what is reported`) },
    { kind: "estimate", label: t(msg`estimate`) },
  ] as const
}

function toGroups({ types }: ComputeView, language: Language) {
  const { t } = language
  return types.map(({ gpuType, rows }) => ({
    id: gpuType ?? "",
    label: gpuType ?? t(msg`type of GPU not stated`),
    dots: rows.map(toDot(language)),
  }))
}

function toDot(language: Language): (row: ComputeRow & { gpuHours: number }) => ComputeDot {
  const { t, format } = language
  const kinds = new Map(toKinds(language).map(({ kind, label }) => [kind, label]))
  return ({ id, project, compute, gpuHours }) => {
    const name = shortName(project.name)
    // “Total” alone does not say of what
    const what = compute.what.includes(name.split(" ")[0] ?? "") ? compute.what : `${name}: ${compute.what}`
    const amount = format.integer(gpuHours)
    const kind = kindOf(compute)
    return {
      id,
      label: what.replace(/ \(.*\)$/, "").replace(/,.*$/, ""),
      value: gpuHours,
      amount,
      kind,
      fill: labColour(project.lab).fill,
      spoken: t(msg`${what}: ${amount} GPU-hours, ${kinds.get(kind) ?? ""}`),
    }
  }
}
