import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Paper } from "#model/paper.ts"
import { writeDepartureText } from "#words/departure-text.ts"
import type { LivesBar, LivesGroup } from "./lives-layout.ts"
import type { LifeRow, LivesFigureView } from "./view.ts"
import { markWords, writeCountText, writeEndText } from "./words.ts"

/** The groups of the drawing with their texts. */
export function toLivesGroups(
  { groups, domain, colourOf }: LivesFigureView,
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
      stated: row.stated,
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
