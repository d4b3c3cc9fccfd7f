import type { Org } from "#model/org.ts"
import { DaysFigure } from "./days-figure.tsx"
import { SharesFigure } from "./shares-figure.tsx"
import { WhatIfData } from "./what-if-data.tsx"

/* The figures of the page, each alone: they read the same parameters. */

export function SharesEmbed({ org }: { org: Org }) {
  return <WhatIfData org={org}>{(context) => <SharesFigure {...context} />}</WhatIfData>
}

export function DaysEmbed({ org }: { org: Org }) {
  return <WhatIfData org={org}>{(context) => <DaysFigure {...context} />}</WhatIfData>
}
