import type { Org } from "#model/org.ts"
import { AppealLadderFigure } from "./appeal-ladder-figure.tsx"
import { AppealsFigure } from "./appeals-figure.tsx"
import { DecisionsData } from "./decisions-data.tsx"

export { ElsewhereFigure } from "./elsewhere-figure.tsx"

import { LedgerFigure } from "./ledger-figure.tsx"
import { PriorityFigure } from "./priority-figure.tsx"

/* The figures of the page, each alone: they read the same parameters. */

export function LedgerEmbed({ org }: { org: Org }) {
  return <DecisionsData org={org}>{(context) => <LedgerFigure {...context} />}</DecisionsData>
}

export function PriorityEmbed({ org }: { org: Org }) {
  return <DecisionsData org={org}>{(context) => <PriorityFigure {...context} />}</DecisionsData>
}

export function AppealsEmbed({ org }: { org: Org }) {
  return <DecisionsData org={org}>{(context) => <AppealsFigure {...context} />}</DecisionsData>
}

export function LadderEmbed({ org }: { org: Org }) {
  return <DecisionsData org={org}>{(context) => <AppealLadderFigure {...context} />}</DecisionsData>
}
