import { msg } from "@lingui/core/macro"
import { lazy } from "react"
import { parseClaimsSearch } from "#features/claims/claims-params.ts"
import { loadClaims, toClaimData } from "#features/claims/claims-records.ts"
import { type Outcome, toClaimsView } from "#features/claims/claims-view.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { onlyParams } from "#figure/use-page-params.ts"
import { tallyBarsHeight } from "./tally-bars.ts"
import { writeVerdicts } from "./words.ts"

const parse = onlyParams(parseClaimsSearch, ["verdict"])

/** What became of all claims, counted; claims of one origin are one voice. */
export default defineFigure({
  id: "verdicts",
  params: parse,
  load: loadClaims,
  derive: (records) => {
    const view = toClaimsView(records.claims.records, toClaimData(records))
    return view.all.length === 0 ? null : view
  },
  words: writeVerdicts,
  nothing: ({ t }) => ({ title: t(msg`No claim is recorded.`) }),
  height: ({ tally }) => tallyBarsHeight(tally.length),
  selection: ({ verdict }, setParams) => ({
    selected: verdict ?? null,
    select: (chosen) => setParams({ verdict: (chosen as Outcome | null) ?? undefined }),
  }),
  drawing: lazy(() => import("./drawing.tsx")),
})
