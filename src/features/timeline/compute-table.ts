import { useLingui } from "@lingui/react/macro"
import { BASIS_LABELS } from "#figure/basis-mark.tsx"
import { shortName } from "#figure/project-names.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { ComputeView } from "./compute-view.ts"
import { useRoleNames } from "./timeline-texts.ts"

/** Every published amount, with the note that says on what it rests: energy and CO₂ are worked out differently by each. */
export function useComputeTable({ all }: ComputeView): Table {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const roles = useRoleNames()
  const number = { numeric: true, format: (value: number) => format.decimal(value) }
  return {
    caption: t`Published compute: GPU-hours, energy and CO₂ per entry, with what each rests on`,
    columns: [
      { key: "what", label: t`What`, lang: "en" },
      { key: "project", label: t`Project`, lang: "en" },
      { key: "role", label: t`Kind` },
      { key: "basis", label: t`Basis` },
      { key: "gpuType", label: t`Type of GPU` },
      { key: "gpuCount", label: t`GPUs`, ...number },
      { key: "gpuHours", label: t`GPU-hours`, unit: "GPU-hours", ...number },
      { key: "energy", label: t`Energy, MWh`, unit: "MWh", ...number },
      { key: "co2", label: t`CO₂e, t`, unit: "t", ...number },
      { key: "note", label: t`Rests on`, lang: "en" },
    ],
    rows: all.map(({ id, project, compute }) => ({
      id,
      sources: compute.sources,
      bases: [compute.basis],
      cells: {
        what: compute.what,
        project: shortName(project.name),
        role: roles[compute.role],
        basis: i18n._(BASIS_LABELS[compute.basis]),
        gpuType: compute.gpuType,
        gpuCount: compute.gpuCount,
        gpuHours: compute.gpuHours,
        energy: compute.energyMWh,
        co2: compute.tCO2eq,
        note: compute.note ?? null,
      },
    })),
  }
}
