import { useMemo } from "react"
import type { ClaimData } from "#analytics/claims.ts"
import { type PageAddress, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import type { Org } from "#model/org.ts"
import type { RejectedRecord } from "#model/records.ts"
import { type ClaimsParams, parseClaimsSearch } from "./claims-params.ts"
import { loadClaims, toClaimData } from "./claims-records.ts"
import { type ClaimsView, toClaimsView } from "./claims-view.ts"

/** What the list of claims is given. */
export interface ClaimsContext extends PageAddress<ClaimsParams> {
  org: Org
  view: ClaimsView
  data: ClaimData
  rejected: readonly RejectedRecord[]
}

const RECORDS = { load: loadClaims }

/** Claims, what they are checked against, and the choices of the address. */
export function useClaims(org: Org): ClaimsContext {
  const { values: params, setParams } = usePageParams<ClaimsParams>(parseClaimsSearch)
  const input = useMemo(() => ({ org, params }), [org, params])
  const records = useRecords(RECORDS, input)
  const data = useMemo(() => toClaimData(records), [records])
  const view = useMemo(() => toClaimsView(records.claims.records, data, params), [records, data, params])
  return { org, view, data, params, rejected: records.claims.rejected, setParams }
}
