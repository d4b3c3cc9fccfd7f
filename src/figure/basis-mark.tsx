import { useLingui } from "@lingui/react"
import type { Basis } from "#model/basis.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"

/** The mark and the word of a basis. It has no hue: colour belongs to the labs. */
export function BasisMark({ basis }: { basis: Basis }) {
  const { _ } = useLingui()
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap text-small text-ink2">
      <BasisSymbol basis={basis} />
      {_(BASIS_LABELS[basis])}
    </span>
  )
}

/** Marks are drawn, not written: a name that is heard is the word alone. */
function BasisSymbol({ basis }: { basis: Basis }) {
  if (basis === "derived") return <i aria-hidden="true" className="font-serif before:content-['ƒ']" />
  if (basis === "estimate") return <span aria-hidden="true">≈</span>
  return (
    <svg aria-hidden="true" width={basis === "scenario" ? 14 : 9} height="11" className="self-center">
      {basis === "reported" && <circle cx="4.5" cy="5.5" r="4" fill="var(--ink2)" />}
      {basis === "measured" && <rect x="0.5" y="1.5" width="8" height="8" fill="var(--ink2)" />}
      {basis === "scenario" && (
        <path
          d="M0.5 0.5h13v10h-13zM0.5 7L7 0.5M2 10.5l10-10M8 10.5l5.5-5.5"
          fill="none"
          stroke="var(--ink2)"
        />
      )}
    </svg>
  )
}
