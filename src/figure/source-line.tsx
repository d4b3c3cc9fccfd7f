import { Trans } from "@lingui/react/macro"
import { readableAddress } from "#ui/short-address.ts"
import { BasisMark } from "./basis-mark.tsx"
import type { FigureFacts } from "./figure-facts.ts"
import { Later } from "./later.tsx"
import { usePlacement } from "./placement.tsx"
import { useViewAddress } from "./site-address.ts"
import { SourceParts } from "./source-parts.tsx"
import { TermButton, TermMeaning, useShownTerm } from "./term.tsx"

interface SourceLineProps {
  facts: Pick<FigureFacts, "id" | "org" | "words" | "dataVersion">
}

/**
 * Where the numbers of a figure come from, on what basis, in which version of the data, on paper also its address;
 * and what its words mean, for whoever asks.
 */
export function SourceLine({ facts: { id, org, words, dataVersion } }: SourceLineProps) {
  const { source, bases, terms = [] } = words
  const placement = usePlacement()
  const shown = useShownTerm()
  const address = useViewAddress(id, placement)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape of what is inside
    <div className="source-line" onKeyDown={shown.onKeyDown}>
      <span data-source="" id={`${id}-source`}>
        <Later id={`${id}-source`} fallback={<Trans>Loading…</Trans>}>
          <Trans>
            Source: <SourceParts org={org} parts={source} />
          </Trans>
        </Later>
      </span>
      {bases.map((basis) => (
        <TermButton key={basis} id={basis} shown={shown}>
          <BasisMark basis={basis} />
        </TermButton>
      ))}
      <span className="whitespace-nowrap">
        <Trans>Data {dataVersion}</Trans>
      </span>
      {terms.length > 0 && (
        <span className="term-list">
          <span>
            <Trans>Words:</Trans>
          </span>
          {terms.map((term) => (
            <TermButton key={term} id={term} shown={shown} />
          ))}
        </span>
      )}
      <TermMeaning shown={shown} />
      <span className="print-only wrap-anywhere" aria-hidden="true">
        {readableAddress(address)}
      </span>
    </div>
  )
}
