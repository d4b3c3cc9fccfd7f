import { plural } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { type ReactNode, useEffect, useRef } from "react"
import { SourceEntries } from "#figure/source-entries.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { ClaimsContext } from "./claims-data.tsx"
import { useComputation, useExtent, useOutcomeNames, useWhatWouldChange } from "./claims-texts.ts"
import { type ClaimRow, UNKNOWN_ORIGIN } from "./claims-view.ts"

interface ClaimEntryProps extends ClaimsContext {
  row: ClaimRow
}

/** One claim in our words, who made it, and what the data makes of it with all that decides it. */
export function ClaimEntry({ row, params, ...context }: ClaimEntryProps) {
  const format = useFormat()
  const outcomes = useOutcomeNames()
  const ref = useRef<HTMLLIElement>(null)
  const { claim, outcome } = row
  const isChosen = params.claim === claim.id
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView?.({ block: "start" })
  }, [isChosen])
  return (
    <li
      ref={ref}
      id={claim.id}
      aria-current={isChosen || undefined}
      className="observation border-t border-rule py-4 text-control"
    >
      <h3 className="m-0 text-body font-normal">
        <Link
          to="."
          search={((previous: object) => ({ ...previous, claim: claim.id })) as never}
          resetScroll={false}
          className="no-underline hover:underline"
        >
          {claim.text[format.locale]}
        </Link>
      </h3>
      <p className="mt-1 mb-2 text-ink2">
        <span lang="en">{claim.madeBy}</span>, {formatEdtf(claim.madeOn, format)} ·{" "}
        <Voice {...context} row={row} />
      </p>
      <p className="m-0 font-semibold first-letter:uppercase">{outcomes[outcome]}</p>
      <Decides {...context} row={row} />
    </li>
  )
}

type PartProps = Pick<ClaimsContext, "org" | "data" | "view"> & { row: ClaimRow }

/** Where the claim comes from, and how many others come from there: all of them are one voice. */
function Voice({ row, data, view }: PartProps) {
  if (row.origin === UNKNOWN_ORIGIN) return <Trans>origin not established</Trans>
  const publisher = data.sources.find(({ id }) => id === row.origin)?.publisher ?? row.origin
  const others = (view.voices.find(({ origin }) => origin === row.origin)?.claims ?? 1) - 1
  if (others === 0) return <Trans>goes back to {publisher}</Trans>
  return (
    <>
      <Trans>goes back to {publisher},</Trans>{" "}
      <Link
        to="."
        search={((previous: object) => ({ ...previous, origin: row.origin, claim: undefined })) as never}
        resetScroll={false}
      >
        {plural(others, { one: "one voice with # other claim", other: "one voice with # other claims" })}
      </Link>
    </>
  )
}

/** The computation, how far it goes, what it rests on and what would change it; or why there is none. */
function Decides({ row, data, org }: PartProps) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const computationOf = useComputation(data)
  const changeOf = useWhatWouldChange(data)
  const extentOf = useExtent()
  const { claim, computed, failure } = row
  const change = changeOf(row)
  return (
    <dl className="facts mt-2">
      {computed !== null && <Fact name={t`Computed`}>{computationOf(computed.check, computed.result)}</Fact>}
      {failure !== null && (
        <Fact name={t`Why not`}>
          <span lang="en">{failure}</span>
        </Fact>
      )}
      <Fact name={t`Extent`}>
        <span lang={claim.checked !== undefined && locale !== "en" ? "en" : undefined}>
          {extentOf(claim)}
        </span>
      </Fact>
      {computed !== null && (
        <Fact name={t`Decided by`}>
          {computed.result.evidence.length === 0 ? (
            <Trans>nothing that is certain</Trans>
          ) : (
            <SourceEntries org={org.id} ids={computed.result.evidence} />
          )}
        </Fact>
      )}
      {change !== null && <Fact name={t`Would change it`}>{change}</Fact>}
      {claim.note !== undefined && (
        <Fact name={t`Note`}>
          <span lang="en">{claim.note}</span>
        </Fact>
      )}
      <Fact name={t`Printed in`}>
        <SourceEntries org={org.id} ids={claim.sources} />
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
