import { msg } from "@lingui/core/macro"
import { roleNames } from "#features/timeline/timeline-texts.ts"
import type { Language } from "#i18n/language.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"
import { shortName } from "#words/project-names.ts"
import type { Table } from "#words/table.ts"
import type { ComputeView } from "./view.ts"

/** Every published amount, with the note that says on what it rests: energy and CO₂ are worked out differently by each. */
export function toComputeTable({ all }: ComputeView, language: Language): Table {
  const { t, format } = language
  const roles = roleNames(language)
  const number = { numeric: true, format: (value: number) => format.decimal(value) }
  return {
    caption: t(msg`Published compute: GPU-hours, energy and CO₂ per entry, with what each rests on`),
    columns: [
      { key: "what", label: t(msg`What`), lang: "en" },
      { key: "project", label: t(msg`Project`), lang: "en" },
      { key: "role", label: t(msg`Kind`) },
      { key: "basis", label: t(msg`Basis`) },
      { key: "gpuType", label: t(msg`Type of GPU`) },
      { key: "gpuCount", label: t(msg`GPUs`), unit: "count", ...number },
      { key: "gpuHours", label: t(msg`GPU-hours`), unit: "GPU-hours", ...number },
      { key: "energy", label: t(msg`Energy, MWh`), unit: "MWh", ...number },
      { key: "co2", label: t(msg`CO₂e, t`), unit: "t", ...number },
      { key: "note", label: t(msg`Rests on`) },
    ],
    rows: all.map(({ id, project, compute }) => ({
      id,
      sources: compute.sources,
      bases: [compute.basis],
      cells: {
        what: compute.what,
        project: shortName(project.name),
        role: roles[compute.role],
        basis: t(BASIS_LABELS[compute.basis]),
        gpuType: compute.gpuType,
        gpuCount: compute.gpuCount,
        gpuHours: compute.gpuHours,
        energy: compute.energyMWh,
        co2: compute.tCO2eq,
        note: compute.note?.[format.locale] ?? null,
      },
    })),
  }
}
