import { Trans } from "@lingui/react/macro"
import { useLocation } from "@tanstack/react-router"
import type { ReactNode } from "react"
import type { Basis } from "#model/basis.ts"
import { BasisMark } from "./basis-mark.tsx"
import { usePlacement } from "./placement.tsx"
import { viewAddress } from "./site-address.ts"

interface SourceLineProps {
  id: string
  source: ReactNode
  bases: readonly Basis[]
  dataVersion: string
}

/** Where the numbers of a figure come from, on what basis, in which version of the data; on paper also its address. */
export function SourceLine({ id, source, bases, dataVersion }: SourceLineProps) {
  const placement = usePlacement()
  // the address of a view changes without a reload: this draws the line anew
  useLocation({ select: (location) => location.href })
  return (
    <p className="mt-[14px] mb-0 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-3 text-small text-ink2">
      <span data-source="">
        <Trans>Source: {source}</Trans>
      </span>
      {bases.map((basis) => (
        <BasisMark key={basis} basis={basis} />
      ))}
      <span className="whitespace-nowrap">
        <Trans>Data {dataVersion}</Trans>
      </span>
      <span className="print-only break-all" aria-hidden="true">
        {viewAddress(id, placement)}
      </span>
    </p>
  )
}
