import type { Org } from "#model/org.ts"
import { AllocationData } from "./allocation-data.tsx"
import { ChangeFigure } from "./change-figure.tsx"
import { FairnessFigure } from "./fairness-figure.tsx"
import { GapFigure } from "./gap-figure.tsx"
import { LorenzFigure } from "./lorenz-figure.tsx"
import { MainFigure } from "./main-figure.tsx"
import { ReallocationsFigure } from "./reallocations-figure.tsx"

/* Each figure of the allocation page alone, by the same address. */

export function MainEmbed({ org }: { org: Org }) {
  return <AllocationData org={org}>{(context) => <MainFigure {...context} />}</AllocationData>
}

export function GapEmbed({ org }: { org: Org }) {
  return <AllocationData org={org}>{(context) => <GapFigure {...context} />}</AllocationData>
}

export function ChangeEmbed({ org }: { org: Org }) {
  return <AllocationData org={org}>{(context) => <ChangeFigure {...context} />}</AllocationData>
}

export function ReallocationsEmbed({ org }: { org: Org }) {
  return <AllocationData org={org}>{(context) => <ReallocationsFigure {...context} />}</AllocationData>
}

export function FairnessEmbed({ org }: { org: Org }) {
  return <AllocationData org={org}>{(context) => <FairnessFigure {...context} />}</AllocationData>
}

export function LorenzEmbed({ org }: { org: Org }) {
  return <AllocationData org={org}>{(context) => <LorenzFigure {...context} />}</AllocationData>
}
