import { Trans, useLingui } from "@lingui/react/macro"
import { useMemo } from "react"
import { sortRows } from "#figure/sort-rows.ts"
import { TableFigure } from "#figure/table-figure.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Order } from "#words/table.ts"
import type { PeopleContext } from "./people-data.tsx"
import { type PeopleParams, parsePeopleSearch } from "./people-params.ts"
import { RosterControls } from "./roster-controls.tsx"
import { toRosterTable, writeRosterSentence } from "./roster-texts.ts"
import { filterRoster, toRoster } from "./roster-view.ts"

/** Every author of every paper in a table that can be searched, filtered and ordered; all of it is in the address. */
export function RosterFigure({ org, papers, people, asOf, params, setParams }: PeopleContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const { locale } = useFormat()
  const { known: knownOn, paper, status, to, q } = params
  const all = useMemo(() => toRoster(papers, people, { asOf, knownOn }), [papers, people, asOf, knownOn])
  const kept = useMemo(() => filterRoster(all, { paper, status, to, q }), [all, paper, status, to, q])
  const table = toRosterTable(kept, papers[0]?.org ?? "", language)
  const order = orderOf(params)
  return (
    <TableFigure
      id="roster"
      sentence={writeRosterSentence(kept, all.length, asOf, language)}
      subtitle={t`The whole author lists, with each departure as far as it is known. Choose a cell for what stands behind it.`}
      controls={<RosterControls papers={papers} rows={all} params={params} setParams={setParams} />}
      table={{
        ...table,
        rows: sortRows(table, order, locale),
        order,
        onOrder: (next) => setParams({ by: nameOf(next) }),
        onOpen: (row) => setParams({ person: row.split(".")[1], observation: undefined }),
      }}
      source={
        <Trans>
          affiliations on papers, official pages, press reports, repositories owned by organisations; with
          each person, observation by observation.
        </Trans>
      }
      bases={["reported", "derived"]}
      terms={["interval", "status"]}
      dataVersion={org.version}
    />
  )
}

function orderOf({ by }: PeopleParams): Order | null {
  if (by === undefined) return null
  return by.startsWith("-") ? { key: by.slice(1), isDescending: true } : { key: by, isDescending: false }
}

/** Only what the address can hold. */
function nameOf(order: Order | null): string | undefined {
  if (order === null) return undefined
  return parsePeopleSearch({ by: `${order.isDescending ? "-" : ""}${order.key}` }).values.by
}
