import { msg, plural } from "@lingui/core/macro"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { Allocations } from "#model/allocation.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { explanations } from "#words/explain.ts"
import { rangePart } from "#words/file-parts.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { rowPeriods } from "#words/row-period.ts"
import type { Table } from "#words/table.ts"
import type { GrantedFigureView, GrantedView } from "./view.ts"

/** All that the figure says. */
export function writeGranted(view: GrantedFigureView, language: Language): FigureWords {
  const { t } = language
  const { from, to, capacity } = view.data
  const seed = view.data.seed ?? ""
  const names = labNames(view.nodes, language)
  const range = formatSpan(`${from.slice(0, 7)}/${to.slice(0, 7)}`, language.format)
  return {
    sentence: writeSentence(view, names, language),
    subtitle: t(msg`GPUs granted per lab, monthly mean, ${range}. No GPU quota per lab was ever published.`),
    table: toTable(view, view.data, names, language),
    source: [
      {
        text: t(
          msg`scenario model, seed ${seed}; runs from their papers; capacity built on reported figures:`,
        ),
        ids: capacity.sources,
        most: 2,
      },
    ],
    bases: basesOf(view.data, ["granted", "capacity"], ["reported"]),
    file: ["granted-gpus", view.data.step, rangePart(view.data)],
    terms: ["granted"],
  }
}

function writeSentence({ comparison, runs }: GrantedView, names: LabNames, { t, format }: Language): string {
  if (comparison === null) return t(msg`GPUs granted per lab, in a scenario`)
  const lab = names.label(comparison.lab)
  const than = names.label(comparison.than)
  const share = format.percent(comparison.share)
  const until = format.date(comparison.until)
  const count = format.spelled(runs.length)
  const onRecord = t(
    msg({
      message: plural(runs.length, {
        one: `only ${count} run is on record`,
        other: `only ${count} runs are on record`,
      }),
    }),
  )
  return t(msg`Up to ${until} the scenario grants ${lab} ${share} of what it grants ${than}; ${onRecord}`)
}

function toTable(view: GrantedView, allocations: Allocations, names: LabNames, language: Language): Table {
  const { t, format } = language
  const { meanOfDays } = explanations(language)
  const periodOf = rowPeriods(allocations, "granted")
  return {
    caption: t(msg`GPUs granted per lab and month, mean, scenario; capacity, scenario`),
    columns: [
      { key: "period", label: t(msg`Month`), type: "date", formatText: format.date },
      ...view.labs.map((lab) => ({
        key: lab,
        label: names.label(lab),
        numeric: true,
        format: format.integer,
        unit: "GPU" as const,
        measure: t(msg`GPUs granted, mean`),
        basis: allocations.bases.granted,
        amount: { lab, name: names.label(lab), measure: "granted" },
        explain: meanOfDays(allocations, "granted", lab),
      })),
      {
        ...{ key: "capacity", label: t(msg`Capacity`), numeric: true, format: format.integer, unit: "GPU" },
        measure: t(msg`GPUs of all labs together, scenario built on reported figures`),
        basis: allocations.capacity.basis,
        amount: { lab: "all", name: t(msg`all labs`), measure: "capacity" },
      },
    ],
    rows: view.rows.map((row, index) => ({
      id: row.period,
      period: periodOf(index),
      cells: { period: row.period, ...row.values, capacity: row.capacity },
    })),
  }
}
