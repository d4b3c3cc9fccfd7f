import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { lazy } from "react"
import { type ShareBar, shareBarsHeight } from "#charts/share-bars.ts"
import { Figure } from "#figure/figure.tsx"
import { ScenarioSource } from "#figure/scenario-source.tsx"
import { useLabColours } from "#figure/use-lab-colours.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { explanations } from "#words/explain.ts"
import type { TeamContext } from "./team-data.tsx"
import { writeRankText } from "./team-texts.ts"

const ShareBarsChart = lazy(() => import("#charts/share-bars-chart.tsx"))

/** The unit's part of its lab and of all labs, with what it hands down as a part of its own. */
export function SharesFigure(context: TeamContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { org, lab, unit, view, labs, names, isScenario } = context
  const colourOf = useLabColours(org.id)
  const bars = toBars(context, language)
  const rank = writeRankText(language)(context)
  const [month, name] = [format.date(view.period), names.label(unit)]
  const [ofLab, ofAll, labName] = [
    format.percent(view.lab.share ?? 0),
    format.percent(view.org.share ?? 0),
    names.label(lab),
  ]
  const fact =
    unit === lab
      ? t`${name} holds ${ofAll} of all grants in ${month}`
      : t`${name} holds ${ofLab} of what ${labName} was granted in ${month}, ${ofAll} of all grants`
  const sentence = isScenario ? t`In the scenario ${fact}` : fact
  const subtitle = t`Mean GPUs granted in ${month}; ${rank}.`
  const gpus = { numeric: true, format: format.integer, unit: "GPU" }
  const { shareOf } = explanations(language)
  const wholes = new Map(bars.flatMap(({ id, whole, rows }) => rows.map((row) => [`${id}-${row.id}`, whole])))
  return (
    <Figure
      id="share"
      sentence={sentence}
      subtitle={subtitle}
      height={shareBarsHeight(bars.length)}
      table={{
        caption: isScenario ? t`Parts of the grants, scenario` : t`Parts of the grants`,
        columns: [
          { key: "whole", label: t`Of` },
          { key: "part", label: t`Part` },
          { key: "granted", label: t`Granted`, ...gpus },
          {
            key: "share",
            label: t`Share`,
            numeric: true,
            format: format.percent,
            explain: shareOf("granted", "share", ({ id }) => wholes.get(id) ?? null),
          },
        ],
        rows: bars.flatMap(({ id, label, total: _, rows }) =>
          rows.map((row) => ({
            id: `${id}-${row.id}`,
            cells: { whole: label, part: row.name, granted: row.granted, share: row.share },
          })),
        ),
      }}
      source={<ScenarioSource org={org.id} seed={labs.seed} sources={labs.sources} />}
      bases={[labs.basis, "derived"]}
      terms={["granted"]}
      dataVersion={org.version}
    >
      <ShareBarsChart
        bars={bars}
        fill={colourOf(lab).fill}
        texts={{
          name: sentence,
          description: subtitle,
          stamp: isScenario ? t`Scenario, invented to demonstrate` : null,
        }}
      />
    </Figure>
  )
}

interface BarWithRows extends ShareBar {
  /** GPUs that the rows are parts of, `null` = not recorded */
  whole: number | null
  rows: readonly { id: string; name: string; granted: number; share: number }[]
}

function toBars({ lab, unit, view, names }: TeamContext, { t, format }: Language): BarWithRows[] {
  const granted = view.amounts.granted ?? 0
  const unitName = names.short(unit)
  const total = (gpus: number | null) => {
    const amount = format.integer(gpus ?? 0)
    return t(msg`${amount} GPUs granted`)
  }
  const percent = format.percent
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
    bars.push(make("below", t(msg`Handed down by ${unitName}`), granted, [...below, rest], below.length))
  }
  if (unit !== lab) {
    const others = view.siblings.map((part) => ({ ...part, name: names.short(part.id) }))
    bars.push(make("lab", names.label(lab), view.lab.granted, [yours(view.lab.share), ...others], 1))
  }
  const othersShare = 1 - (view.org.share ?? 0)
  const rest = {
    id: "others",
    name: unit === lab ? t(msg`all other labs`) : t(msg`all other teams`),
    granted: (view.org.granted ?? 0) - granted,
    share: othersShare,
  }
  bars.push(make("org", t(msg`All labs`), view.org.granted, [yours(view.org.share), rest], 1))
  return bars
}
