import { parsePeopleSearch, usualAsOf } from "#features/attrition/people-params.ts"
import type { PeopleRecords } from "#features/attrition/people-records.ts"
import { loadPeople } from "#features/attrition/people-records.ts"
import { PersonPanel } from "#features/attrition/person-card.tsx"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import type { Order } from "#words/table.ts"
import { RosterControls } from "./controls.tsx"
import { filterRoster, toRoster } from "./view.ts"
import { writeRoster } from "./words.ts"

const parse = onlyParams(parsePeopleSearch, [
  ...(["asOf", "known", "paper", "status", "to", "q", "by", "person", "observation"] as const),
])

/** Every author of every paper in a table that can be searched, filtered and ordered; all of it is in the address. */
export default defineFigure({
  id: "roster",
  params: parse,
  load: loadPeople,
  derive: (records: PeopleRecords, { org, params }: InputOf<typeof parse>) => {
    const { asOf = usualAsOf(org), known: knownOn, by } = params
    const papers = records.papers.records
    const all = toRoster(papers, records.people.records, { asOf, knownOn })
    const kept = filterRoster(all, params)
    return { all, kept, asOf, papers, home: papers[0]?.org ?? "", order: orderOf(by) }
  },
  words: writeRoster,
  controls: RosterControls,
  panel: PersonPanel,
  tableUse: (_, setParams, { order }) => ({
    order,
    onOrder: (next) => setParams({ by: nameOf(next) }),
    onOpen: (row) => setParams({ person: row.split(".")[1], observation: undefined }),
  }),
})

function orderOf(by: string | undefined): Order | null {
  if (by === undefined) return null
  return by.startsWith("-") ? { key: by.slice(1), isDescending: true } : { key: by, isDescending: false }
}

/** Only what the address can hold. */
function nameOf(order: Order | null): string | undefined {
  if (order === null) return undefined
  return parsePeopleSearch({ by: `${order.isDescending ? "-" : ""}${order.key}` }).values.by
}
