import { useMemo } from "react"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { parseTeamSearch, type TeamParams } from "./team-params.ts"
import { loadTeam, type TeamUnit, toTeamUnit } from "./team-records.ts"
import { listSections, type Section } from "./team-sections.ts"

/** What the parts of the page that are no figure are given. */
export interface TeamContext extends TeamUnit, PageAddress<TeamParams> {
  org: Org
  names: LabNames
  sections: readonly Section[]
}

const RECORDS = { load: loadTeam }

/** The unit of the address and its month; `null` where there is no such lab. */
export function useTeam(org: Org): TeamContext | null {
  const language = useLanguage()
  const { values: params, setParams } = usePageParams<TeamParams>(parseTeamSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const records = useRecords(RECORDS, input)
  const unit = useMemo(() => (records === null ? null : toTeamUnit(records)), [records])
  if (unit === null) return null
  const names = labNames(unit.nodes, language)
  return { ...unit, org, params, setParams, names, sections: listSections(unit) }
}
