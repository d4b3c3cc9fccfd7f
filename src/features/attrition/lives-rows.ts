import { msg } from "@lingui/core/macro"
import type { LivesBar, LivesGroup } from "#charts/lives-layout.ts"
import type { Language } from "#i18n/language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Paper } from "#model/paper.ts"
import { writeDepartureText } from "#words/departure-text.ts"
import type { LabColour } from "#words/lab-colour.ts"
import type { Table } from "#words/table.ts"
import { markWords, stateWords, writeCountText, writeEndText } from "./lives-texts.ts"
import type { LifeGroup, LifeRow, LivesView } from "./lives-view.ts"

/** The groups of the drawing with their texts. */
export function toLivesGroups(
  { groups, domain }: LivesView,
  colourOf: (paper: Paper) => LabColour,
  language: Language,
): LivesGroup[] {
  const { t } = language
  const countOf = writeCountText(language)
  const barOf = toBar(groups[0]?.paper.org ?? "", domain[0], language)
  return groups.map((group) => {
    const [paper, authors] = [group.paper.shortTitle, group.authors]
    return {
      id: group.paper.id,
      label: t(msg`${paper}, ${authors} authors`),
      count: countOf(group),
      start: group.published,
      bars: group.rows.map((row) => barOf(row, group.paper)),
      ...colourOf(group.paper),
    }
  })
}

function toBar(org: string, firstDay: number, language: Language): (row: LifeRow, paper: Paper) => LivesBar {
  const { t, format } = language
  const endOf = writeEndText(language)
  const departureOf = writeDepartureText(language)
  const kinds = markWords(org, language)
  return (row, paper) => {
    const { label, isName } = endOf(row.end, paper.org)
    const left = departureOf(row) ?? t(msg`no departure on record`)
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
      spoken: t(
        msg`${row.person.name}, ${paper.shortTitle}: ${left}; ${label}; ${sightings} observations, with the arrow to the right`,
      ),
      marks: marks.map(({ observation, kind, day }) => {
        const { date = "", what = "" } = row.person.observations[observation] ?? {}
        const when = date === "" ? "" : formatEdtf(date, format)
        return { id: `${row.id}.${observation}`, kind, day, spoken: `${when}: ${kinds[kind]}. ${what}` }
      }),
    }
  }
}

/** The same rows as the drawing, in its order. */
export function toLivesTable(groups: readonly LifeGroup[], language: Language): Table {
  const { t, format } = language
  const org = groups[0]?.paper.org ?? ""
  const states = stateWords(language)
  const endOf = writeEndText(language)
  const departureOf = writeDepartureText(language)
  const day = (value: number | null) => (value === null ? null : fromDayNumber(value))
  const date = { type: "date", formatText: format.date } as const
  return {
    caption: t(msg`Authors by paper: when they were last seen and first known gone, and where to`),
    columns: [
      { key: "name", label: t(msg`Author`), lang: "en" },
      { key: "paper", label: t(msg`Paper`) },
      { key: "state", label: t(msg`By the date`) },
      { key: "left", label: t(msg`Left`) },
      { key: "after", label: t(msg`Last seen at ${org}`), ...date },
      { key: "by", label: t(msg`Known gone by`), ...date },
      { key: "afterwards", label: t(msg`Afterwards`) },
      { key: "observations", label: t(msg`Observations`), numeric: true, format: format.integer },
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
