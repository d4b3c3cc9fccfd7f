import { plural } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { type ReactNode, useEffect, useRef } from "react"
import { BasisMark } from "#figure/basis-mark.tsx"
import { SourceEntries } from "#figure/source-entries.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import { writeMadeBy } from "#words/made-by.ts"
import { writeWhatWouldChange } from "./change-text.ts"
import { DecidedBy, OpenCases } from "./claim-deciding.tsx"
import { outcomeNames, writeComputation, writeExtent } from "./claims-texts.ts"
import { type ClaimRow, UNKNOWN_ORIGIN } from "./claims-view.ts"
import type { ClaimsContext } from "./use-claims.ts"

interface ClaimEntryProps extends ClaimsContext {
  row: ClaimRow
}

/** One claim in our words, who made it, and what the data makes of it with all that decides it. */
export function ClaimEntry({ row, params, ...context }: ClaimEntryProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const comma = t`, `
  const format = useFormat()
  const outcomes = outcomeNames(language)
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
      <div className="break-inside-avoid">
        <h3 className="m-0 text-body font-normal">
          <Link
            to="."
            search={(previous) => ({ ...previous, claim: claim.id })}
            resetScroll={false}
            className="no-underline hover:underline"
          >
            {claim.text[format.locale]}
          </Link>
        </h3>
        <p className="mt-1 mb-2 text-ink2">
          {writeMadeBy(claim.madeBy, format.locale)}
          {comma}
          {formatEdtf(claim.madeOn, format)} · <Voice {...context} row={row} />
        </p>
        <Unread {...context} row={row} />
      </div>
      <details className="claim-more" open={isChosen}>
        <summary className="cursor-pointer py-[7px]">
          <span className="inline-block font-semibold first-letter:uppercase">{outcomes[outcome]}</span>
          <span className="ml-3 text-ink2">
            <Trans>Why, and where it is in print</Trans>
          </span>
        </summary>
        <Decides {...context} row={row} />
      </details>
    </li>
  )
}

type PartProps = Pick<ClaimsContext, "org" | "data" | "view"> & { row: ClaimRow }

/** Where the claim comes from, and how many others come from there: all of them are one voice. */
function Voice({ row, data, view }: PartProps) {
  const format = useFormat()
  const publisherOf = (source: string) => data.sources.find(({ id }) => id === source)?.publisher ?? source
  if (row.origin === UNKNOWN_ORIGIN) {
    if (row.repeats.length === 0) return <Trans>origin not established</Trans>
    const repeated = format.list(row.repeats.map(publisherOf))
    return (
      <Trans>
        origin not established; not independent: printed by reports that otherwise repeat {repeated}
      </Trans>
    )
  }
  const publisher = publisherOf(row.origin)
  const others = (view.voices.find(({ origin }) => origin === row.origin)?.claims ?? 1) - 1
  if (others === 0) return <Trans>goes back to {publisher}</Trans>
  return (
    <>
      <Trans>goes back to {publisher},</Trans>{" "}
      <Link
        to="."
        search={(previous) => ({ ...previous, origin: row.origin, claim: undefined })}
        resetScroll={false}
      >
        {plural(others, { one: "one voice with # other claim", other: "one voice with # other claims" })}
      </Link>
    </>
  )
}

/** Nothing that was not read is signed as if it had been: whose copies or reports stand for it is said beside the name. */
function Unread({ row: { claim, origin }, data }: PartProps) {
  const sourceOf = (id: string) => data.sources.find((source) => source.id === id)
  if (sourceOf(origin)?.read !== "unseen") return null
  // names of publishers have commas of their own
  const through = claim.sources
    .filter((id) => id !== origin)
    .map((id) => sourceOf(id)?.publisher ?? id)
    .join("; ")
  return (
    <p className="mt-0 mb-2 text-ink2">
      <Trans>The original was not read; known through {through}.</Trans>
    </p>
  )
}

/** Where it is in print, the original first; the computation, how far it goes, what would change it, or why there is none. */
function Decides({ row, data, org }: PartProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const { locale } = useFormat()
  const extentOf = writeExtent(data, language)
  const { claim, computed, failure, origin } = row
  const printedIn = claim.sources.filter((id) => id !== origin)
  return (
    <dl className="facts mt-2">
      {origin !== UNKNOWN_ORIGIN && (
        <Fact name={t`Original`}>
          <SourceEntries org={org.id} ids={[origin]} />
        </Fact>
      )}
      {printedIn.length > 0 && (
        <Fact name={t`Printed in`}>
          <SourceEntries org={org.id} ids={printedIn} />
        </Fact>
      )}
      {failure !== null && (
        <Fact name={t`Why not`}>
          <span lang="en">{failure}</span>
        </Fact>
      )}
      <Fact name={t`Extent`}>{extentOf(claim)}</Fact>
      {computed !== null && <Computation org={org.id} data={data} computed={computed} />}
      {claim.note !== undefined && <Fact name={t`Note`}>{claim.note[locale]}</Fact>}
    </dl>
  )
}

interface ComputationProps {
  org: string
  data: ClaimsContext["data"]
  computed: NonNullable<ClaimRow["computed"]>
}

function Computation({ org, data, computed }: ComputationProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const computationOf = writeComputation(data, language)
  const changeOf = writeWhatWouldChange(data, language)
  const { check, result } = computed
  return (
    <>
      <Fact name={t`Computed`}>
        {computationOf(check, result)} <BasisMark basis="derived" />
      </Fact>
      {result.open.length > 0 && (
        <Fact name={t`Open cases`}>
          <OpenCases org={org} data={data} result={result} />
        </Fact>
      )}
      <Fact name={result.verdict === "possible" ? t`Certain so far` : t`Decided by`}>
        <DecidedBy org={org} data={data} result={result} />
      </Fact>
      <Fact name={t`Would change it`}>{changeOf(computed)}</Fact>
    </>
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
