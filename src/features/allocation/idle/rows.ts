import { msg } from "@lingui/core/macro"
import type { BarRow } from "#charts/bar-rows.ts"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import type { IdleFigureView } from "./view.ts"

/** Key of the row of what nobody was granted. */
export const NOBODY = "not-granted"

/** One bar for what nobody was granted, then one for each lab, in GPUs on a mean day. */
export function toIdleRows(view: IdleFigureView, language: Language): BarRow[] {
  const { t, format } = language
  const { notGranted, rows, capacity } = view
  const names = labNames(view.nodes, language)
  const ofAll = (gpus: number, all: number) => {
    const share = format.percent(gpus / all, 1)
    return t(msg`${share} of all`)
  }
  const nobody = (): BarRow[] => {
    if (notGranted === null) return []
    const [name, amount, detail] = [
      t(msg`granted to nobody`),
      t(msg`${format.integer(notGranted.gpus)} GPUs`),
      ofAll(notGranted.gpus, notGranted.capacity),
    ]
    const colours = { fill: "var(--ink2)", text: "var(--ink2)", isEmpty: true }
    const texts = { label: name, shortLabel: name, amount, detail, spoken: `${name}: ${amount}, ${detail}` }
    return [{ id: NOBODY, value: notGranted.gpus, ...colours, ...texts }]
  }
  const ofLab = (row: IdleFigureView["rows"][number]): BarRow => {
    const label = names.label(row.lab)
    const size = format.integer(Math.abs(row.gpus))
    const amount = row.gpus < 0 ? t(msg`none`) : t(msg`${size} GPUs`)
    const share = row.granted === 0 ? null : format.percent(row.gpus / row.granted)
    const own =
      row.gpus < 0
        ? t(msg`used ${size} more than its grant`)
        : share === null
          ? t(msg`nothing was granted`)
          : t(msg`${share} of its grant`)
    const all = capacity === null || row.gpus < 0 ? own : `${own}, ${ofAll(row.gpus, capacity)}`
    return {
      id: row.lab,
      label,
      shortLabel: names.short(row.lab),
      ...view.colourOf(row.lab),
      value: row.gpus,
      amount,
      detail: own,
      spoken: `${label}: ${amount}, ${all}`,
    }
  }
  return [...nobody(), ...rows.map(ofLab)]
}
