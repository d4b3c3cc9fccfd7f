import { msg } from "@lingui/core/macro"
import type { TeamUnit } from "#features/team/team-records.ts"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import type { ShareBar } from "./share-bars.ts"

export interface BarWithRows extends ShareBar {
  /** GPUs that the rows are parts of, `null` = not recorded */
  whole: number | null
  rows: readonly { id: string; name: string; granted: number; share: number }[]
}

/** What the unit hands down, its part of its lab, and its part of all labs. */
export function toShareBars({ lab, unit, view, nodes }: TeamUnit, language: Language): BarWithRows[] {
  const { t, format } = language
  const names = labNames(nodes, language)
  const granted = view.amounts.granted ?? 0
  const unitName = names.short(unit)
  const isPool = (id: string | undefined) => nodes.some((node) => node.id === id && node.kind === "pool")
  const total = (gpus: number | null) => {
    const amount = format.integer(gpus ?? 0)
    return t(msg`${amount} GPUs granted`)
  }
  const percent = format.percent
  const speak = ({ name, granted: gpus, share }: BarWithRows["rows"][number]) => {
    const [amount, part] = [format.integer(gpus), percent(share)]
    return t(msg`${name}: ${amount} GPUs, ${part}`)
  }
  const make = (
    id: string,
    label: string,
    whole: number | null,
    rows: BarWithRows["rows"],
    own: number,
  ): BarWithRows => ({
    id,
    label,
    total: total(whole),
    whole,
    rows,
    parts: rows.map((row, index) => ({
      id: row.id,
      label: `${row.name} ${percent(row.share)}`,
      share: row.share,
      isOwn: index < own,
      spoken: speak(row),
    })),
    spoken: `${label}: ${rows.map(({ name, share }) => `${name} ${percent(share)}`).join(", ")}`,
  })
  const yours = (share: number | null) => ({ id: "own", name: t(msg`you`), granted, share: share ?? 0 })
  const bars: BarWithRows[] = []
  if (view.below.length > 0) {
    // of its own grant: what is handed down to each, and what is kept
    const below = view.below.map((part) => ({
      id: part.id,
      name: names.short(part.id),
      granted: part.granted,
      share: granted === 0 ? 0 : part.granted / granted,
    }))
    const kept = granted - below.reduce((sum, part) => sum + part.granted, 0)
    const rest = { id: "kept", name: t(msg`kept`), granted: kept, share: granted === 0 ? 0 : kept / granted }
    // the pools of a lab are all of it: nothing is handed down and nothing kept
    bars.push(
      isPool(below[0]?.id)
        ? make("below", t(msg`${unitName} by cluster`), granted, below, below.length)
        : make(
            "below",
            t(msg`Handed down by ${unitName}`),
            granted,
            Math.round(kept) === 0 ? below : [...below, rest],
            below.length,
          ),
    )
  }
  if (unit !== lab) {
    const others = view.siblings.map((part) => ({ ...part, name: names.short(part.id) }))
    bars.push(make("lab", names.label(lab), view.lab.granted, [yours(view.lab.share), ...others], 1))
  }
  const othersShare = 1 - (view.org.share ?? 0)
  const rest = {
    id: "others",
    name:
      unit === lab
        ? t(msg`all other labs`)
        : isPool(unit)
          ? t(msg`everything else`)
          : t(msg`all other teams`),
    granted: (view.org.granted ?? 0) - (view.org.own ?? 0),
    share: othersShare,
  }
  bars.push(
    make(
      "org",
      t(msg`All labs`),
      view.org.granted,
      [{ ...yours(view.org.share), granted: view.org.own ?? 0 }, rest],
      1,
    ),
  )
  return bars
}
