import { msg } from "@lingui/core/macro"
import { stampWhatIf } from "#features/what-if/stamp.ts"
import type { ChosenWork, WhatIf } from "#features/what-if/what-if-records.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { explanations, numberOf } from "#words/explain.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf, columnBasis } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table, TableRow } from "#words/table.ts"

/** A what-if with the work whose days it counts. */
export interface DaysView extends WhatIf {
  work: ChosenWork
}

/** All that the figure says. */
export function writeDays(view: DaysView, language: Language): FigureWords {
  const { t, format } = language
  const { data, work } = view
  const hours = format.integer(work.hours)
  const { published } = work
  return {
    sentence: writeSentence(view, language),
    subtitle: t(
      msg`Days = GPU-hours ÷ (GPUs × 24), for ${hours} GPU-hours on all GPUs of a lab at once. Published GPU-hours cover final runs alone, on the GPUs of their day, and say nothing about quotas.`,
    ),
    table: toTable(view, language),
    source: [
      ...scenarioSource(data, language),
      ...(published === null ? [] : [{ text: t(msg`GPU-hours:`), ids: published.sources }]),
    ],
    bases: basesOf(data, ["granted"], published === null ? ["derived"] : [published.basis, "derived"]),
    terms: ["granted"],
    file: ["days-of-work", view.period],
    isWhatIf: true,
  }
}

function writeSentence({ view, nodes, work, data }: DaysView, language: Language): string {
  const { t, format } = language
  const stamp = stampWhatIf(data.basis, language)
  const changed = view.rows.find(({ before, after }) => after > before) ?? view.rows[0]
  const name = work.published?.name.split(/[,(]/)[0]?.trim() ?? t(msg`this work`)
  if (changed === undefined || changed.daysAfter === null) {
    return stamp(t(msg`${name} cannot be counted where no GPU is granted`))
  }
  const lab = labNames(nodes, language).label(changed.lab)
  const then = format.days(changed.daysAfter)
  if (changed.daysBefore === null || changed.daysBefore === changed.daysAfter) {
    return stamp(t(msg`${name} would take ${then} on all GPUs of ${lab}`))
  }
  const now = format.days(changed.daysBefore)
  return stamp(t(msg`${name} would take ${then} on all GPUs of ${lab}, not ${now}`))
}

function toTable({ data, view, nodes, work }: DaysView, language: Language): Table {
  const { t, format } = language
  const { label } = labNames(nodes, language)
  const { amount } = explanations(language)
  const days = { numeric: true, format: (value: number) => format.decimal(value), unit: "day" } as const
  const gpus = { numeric: true, format: format.integer, unit: "GPU" } as const
  const hours = format.integer(work.hours)
  const basis = columnBasis(data)
  const explain = (granted: string, needed: string) => (row: TableRow) => {
    const [on, found] = [numberOf(row, granted), numberOf(row, needed)]
    return on === null || found === null ? null : `${hours} ÷ (${amount(on)} × 24) = ${days.format(found)}`
  }
  const [before, after] = [explain("before", "daysBefore"), explain("after", "daysAfter")]
  return {
    caption: t(msg`What-if, not data: days the work would take on each lab’s GPUs`),
    columns: [
      { key: "lab", label: t(msg`Lab`) },
      { key: "before", label: t(msg`Granted`), ...gpus, ...basis("granted") },
      { key: "daysBefore", label: t(msg`Days`), ...days, ...basis("derived"), explain: before },
      { key: "after", label: t(msg`With the moves`), ...gpus, ...basis("derived") },
      { key: "daysAfter", label: t(msg`Days with the moves`), ...days, ...basis("derived"), explain: after },
    ],
    rows: view.rows.map(({ lab, before, after, daysBefore, daysAfter }) => ({
      id: lab,
      cells: { lab: label(lab), before, after, daysBefore, daysAfter },
    })),
  }
}
