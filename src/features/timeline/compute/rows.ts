import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { Compute } from "#model/project.ts"
import { labColour } from "#words/lab-colour.ts"
import { shortName } from "#words/project-names.ts"
import type { ComputeDot, DotKind } from "./compute-dots.ts"
import type { ComputeRow, ComputeView } from "./view.ts"

function kindOf({ role, basis }: Compute): DotKind {
  if (role === "estimate" || basis === "estimate") return "estimate"
  if (role === "total") return basis === "derived" ? "derived" : "total"
  return basis === "derived" ? "derived" : "run"
}

/** What the marks mean. */
export function toKinds({ t }: Language) {
  return [
    { kind: "run", label: t(msg`run, as reported`) },
    { kind: "total", label: t(msg`total of runs, as reported`) },
    { kind: "derived", label: t(msg`derived from what is reported`) },
    { kind: "estimate", label: t(msg`estimate`) },
  ] as const
}

/** The dots of the drawing with their texts, by type of GPU. */
export function toGroups({ types }: ComputeView, language: Language) {
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
