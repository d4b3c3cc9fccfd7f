import { useLingui } from "@lingui/react/macro"
import type { LivesBar, LivesGroup } from "#charts/lives-layout.ts"
import { useDepartureText } from "#figure/departure-text.ts"
import type { LabColour } from "#figure/lab-colour.ts"
import type { Table } from "#figure/table.ts"
import { useFormat } from "#i18n/use-format.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Paper } from "#model/paper.ts"
import { useCountText, useEndText, useMarkWords, useStateWords } from "./lives-texts.ts"
import type { LifeGroup, LifeRow, LivesView } from "./lives-view.ts"

/** The groups of the drawing with their texts. */
export function useLivesGroups(
  { groups, domain }: LivesView,
  colourOf: (paper: Paper) => LabColour,
): LivesGroup[] {
  const { t } = useLingui()
  const countOf = useCountText()
  const barOf = useBar(groups[0]?.paper.org ?? "", domain[0])
  return groups.map((group) => {
    const [paper, authors] = [group.paper.shortTitle, group.authors]
    return {
      id: group.paper.id,
      label: t`${paper}, ${authors} authors`,
      count: countOf(group),
      start: group.published,
      bars: group.rows.map((row) => barOf(row, group.paper)),
      ...colourOf(group.paper),
    }
  })
}

function useBar(org: string, firstDay: number): (row: LifeRow, paper: Paper) => LivesBar {
  const { t } = useLingui()
  const format = useFormat()
  const endOf = useEndText()
  const departureOf = useDepartureText()
  const kinds = useMarkWords(org)
  return (row, paper) => {
    const { label, isName } = endOf(row.end, paper.org)
    const left = departureOf(row) ?? t`no departure on record`
    // what lies before the axis stands with the person, and would be drawn over the names here
    const marks = row.marks.filter(({ day }) => day >= firstDay)
    const sightings = marks.length
    return {
      id: row.id,
      name: row.person.name,
      solid: row.solid,
      fade: row.fade,
      tick: row.by,
      label,
      labelLang: isName ? "en" : undefined,
      isMuted: !isName,
      spoken: t`${row.person.name}, ${paper.shortTitle}: ${left}; ${label}; ${sightings} observations, with the arrow to the right`,
      marks: marks.map(({ observation, kind, day }) => {
        const { date = "", what = "" } = row.person.observations[observation] ?? {}
        const when = date === "" ? "" : formatEdtf(date, format)
        return { id: `${row.id}.${observation}`, kind, day, spoken: `${when}: ${kinds[kind]}. ${what}` }
      }),
    }
  }
}

/** The same rows as the drawing, in its order. */
export function useLivesTable(groups: readonly LifeGroup[]): Table {
  const { t } = useLingui()
  const format = useFormat()
  const org = groups[0]?.paper.org ?? ""
  const states = useStateWords()
  const endOf = useEndText()
  const departureOf = useDepartureText()
  const day = (value: number | null) => (value === null ? null : fromDayNumber(value))
  const date = { type: "date", formatText: format.date } as const
  return {
    caption: t`Authors by paper: when they were last seen and first known gone, and where to`,
    columns: [
      { key: "name", label: t`Author`, lang: "en" },
      { key: "paper", label: t`Paper` },
      { key: "state", label: t`By the date` },
      { key: "left", label: t`Left` },
      { key: "after", label: t`Last seen at ${org}`, ...date },
      { key: "by", label: t`Known gone by`, ...date },
      { key: "afterwards", label: t`Afterwards` },
      { key: "observations", label: t`Observations`, numeric: true, format: format.integer },
    ],
    rows: groups.flatMap((group) =>
      group.rows.map((row) => ({
        id: row.id,
        cells: {
          name: row.person.name,
          paper: group.paper.shortTitle,
          state: states[row.state],
          left: departureOf(row),
          after: day(row.after),
          by: day(row.by),
          afterwards: endOf(row.end, group.paper.org).label,
          observations: row.marks.length,
        },
      })),
    ),
  }
}
