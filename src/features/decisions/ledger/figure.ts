import { msg } from "@lingui/core/macro"
import { parseDecisionsSearch } from "#features/decisions/decisions-params.ts"
import type { DecisionsRecords } from "#features/decisions/decisions-records.ts"
import { loadDecisions } from "#features/decisions/decisions-records.ts"
import { defineFigure, type InputOf } from "#figure/define-figure.ts"
import { LedgerControls } from "./controls.tsx"
import LedgerRows from "./meetings.tsx"
import { toLedgerView } from "./view.ts"
import { writeLedger } from "./words.ts"

/** The ledger by meeting, newest first. */
export default defineFigure({
  id: "ledger",
  params: parseDecisionsSearch,
  load: loadDecisions,
  derive: (records: DecisionsRecords, { params }: InputOf<typeof parseDecisionsSearch>) =>
    toLedgerView(records, params),
  words: writeLedger,
  nothing: ({ t }) => ({
    title: t(msg`No decision fits these choices.`),
    action: {
      label: t(msg`Show all decisions`),
      patch: { lab: undefined, priority: undefined, ahead: undefined, outcome: undefined, period: undefined },
    },
  }),
  controls: LedgerControls,
  rows: LedgerRows,
})
