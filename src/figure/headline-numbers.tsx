import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { Fragment, type ReactNode } from "react"
import type { Language } from "#i18n/language.ts"
import type { Basis } from "#model/basis.ts"
import { BasisMark } from "./basis-mark.tsx"
import { Later } from "./later.tsx"
import { SourceLinks } from "./source-links.tsx"

export interface HeadlineNumber {
  id: string
  /** the big number; `short` replaces it where space is narrow */
  value: string
  short?: { value: string; unit: string }
  unit: string
  text: ReactNode
  /** `null` of a number that is not known */
  basis: Basis | null
  /** the bases of what a derived number is derived from, where its organisation has several */
  restsOn?: readonly Basis[]
  /** ids of what it rests on */
  sources: readonly string[]
  /** how a derived number comes about, with its inputs filled in */
  formula?: string
  /** where what stands behind it is shown */
  evidence?: Evidence
}

/** A place on this page, or on another one of the organisation. */
export interface Evidence {
  /** last part of the other page’s address; left out: this page, as it is */
  page?: "timeline" | "allocation"
  search: Readonly<Record<string, string>>
  /** id of the figure */
  hash: string
}

/** Four numbers a reader takes away, each with its basis. */
export function HeadlineNumbers({ org, numbers }: { org: string; numbers: readonly HeadlineNumber[] }) {
  const { t } = useLingui()
  return (
    <section aria-label={t`In numbers`} className="headlines">
      <dl className="m-0 grid grid-cols-2 gap-x-6 gap-y-8 lg:grid-cols-4">
        {numbers.map((number) => (
          <div key={number.id} className="flex flex-col">
            <dt className="order-2 mt-3 max-w-60 text-control text-ink2">{number.text}</dt>
            <dd className="big-number order-1 m-0">
              <span className={number.short === undefined ? undefined : "max-sm:hidden"}>
                {number.value} <span className="big-unit">{number.unit}</span>
              </span>
              {number.short !== undefined && (
                <span className="sm:hidden">
                  {number.short.value} <span className="big-unit">{number.short.unit}</span>
                </span>
              )}
            </dd>
            <dd className="order-3 m-0 mt-2">
              {listBases(number).map((basis, index) => (
                <Fragment key={basis}>
                  {index > 0 && " "}
                  <BasisMark basis={basis} />
                </Fragment>
              ))}
            </dd>
            <dd id={`number-${number.id}-source`} className="order-4 m-0 text-small text-ink2">
              {number.formula !== undefined && <span className="block">{number.formula}</span>}
              <Later id={`number-${number.id}-source`} fallback={null}>
                <SourceLinks org={org} ids={number.sources} most={1} />
              </Later>
              {number.evidence !== undefined && (
                <EvidenceLink org={org} number={number} {...number.evidence} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What is not known rests on nothing. */
function listBases({ basis, restsOn = [] }: HeadlineNumber): Basis[] {
  return basis === null ? [] : [...new Set([...restsOn, basis])]
}

function EvidenceLink({
  org,
  number,
  page,
  search,
  hash,
}: Evidence & { org: string; number: HeadlineNumber }) {
  const { t } = useLingui()
  const { value, unit } = number
  return (
    <Link
      {...(page === undefined
        ? { to: ".", search: (previous: object) => ({ ...previous, ...search }) }
        : { to: "/$org/$page", params: { org, page }, search })}
      hash={hash}
      // so that the evidence can lead back
      state={{ fromNumber: `number-${number.id}-source` }}
      className="mt-1 flex min-h-6 w-fit items-center print:hidden"
      aria-label={t`How we know: ${value} ${unit}`}
    >
      <Trans>How we know</Trans>
    </Link>
  )
}

/** Holds the place of the numbers while their data is on the way. */
export function HeadlinePlaceholder() {
  return (
    <section className="headlines min-h-124 lg:min-h-60" aria-busy="true">
      <Trans>Loading…</Trans>
    </section>
  )
}

/** “7 to 14” or “11”. */
export function writeRangeText({ t, format }: Language): (least: number, most: number) => string {
  return (least, most) => {
    const [low, high] = [format.integer(least), format.integer(most)]
    return least === most ? low : t(msg`${low} to ${high}`)
  }
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** id of the element of the number from which the reader came to what stands behind it */
    fromNumber?: string
  }
}
