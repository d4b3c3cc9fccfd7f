import { Trans, useLingui } from "@lingui/react/macro"
import { useEffect, useRef } from "react"
import type { DecisionsParams } from "#features/decisions/decisions-params.ts"
import type { LedgerEntry, Meeting } from "#features/decisions/decisions-view.ts"
import type { RowsProps } from "#figure/define-figure.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { labNames } from "#words/lab-names.ts"
import { outcomeNames } from "#words/outcome-names.ts"
import type { LedgerView } from "./view.ts"
import "./meetings.css"

type LedgerProps = Omit<RowsProps<DecisionsParams, unknown, LedgerView>, "words" | "selection">

/** Meeting by meeting, a block each: who asked what, what was granted, and why. */
export default function LedgerRows(props: LedgerProps) {
  const { t } = useLingui()
  const { rest, shown } = props.view
  return (
    <>
      {shown.map((meeting) => (
        <MeetingBlock key={meeting.date} meeting={meeting} {...props} />
      ))}
      {rest > 0 && (
        <button type="button" className="button mt-4" onClick={() => props.setParams({ meetings: "all" })}>
          {t`Show ${rest} earlier meetings`}
        </button>
      )}
    </>
  )
}

function MeetingBlock({ meeting, ...context }: LedgerProps & { meeting: Meeting }) {
  const { t } = useLingui()
  const format = useFormat()
  const date = format.date(meeting.date)
  const period = format.date(meeting.entries[0]?.decision.period ?? meeting.date)
  const columns = [t`Asked`, t`Granted`, t`Grant rate`, t`Change`, t`Priority`, t`Planned release`]
  return (
    <section className="mt-8 first:mt-0" aria-label={t`Meeting of ${date}`}>
      <h3 className="m-0 mb-1 font-sans text-control font-semibold">
        <Trans>
          Meeting of {date}, about {period}
        </Trans>
      </h3>
      <table className="data-table ledger" role="table">
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row">
            <th role="columnheader" scope="col">{t`Lab`}</th>
            {columns.map((column, index) => (
              <th key={column} role="columnheader" scope="col" className={index < 5 ? "numeric" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {meeting.entries.map((entry) => (
            <Entry key={entry.decision.id} entry={entry} columns={columns} {...context} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface EntryProps extends LedgerProps {
  entry: LedgerEntry
  columns: readonly string[]
}

function Entry({ entry, columns, params, view, setParams }: EntryProps) {
  const format = useFormat()
  const names = labNames(view.nodes, useLanguage())
  const ref = useRef<HTMLTableRowElement>(null)
  const { decision, shareMet, change, supersededBy } = entry
  const isMarked = params.decision === decision.id
  useEffect(() => {
    if (isMarked) ref.current?.scrollIntoView?.({ block: "center" })
  }, [isMarked])
  const cells = [
    format.integer(decision.requested),
    format.integer(decision.granted),
    shareMet === null ? "–" : format.percent(shareMet),
    change === null ? "–" : format.signed(change),
    String(decision.priority),
    format.date(decision.releaseDate),
  ]
  return (
    <>
      <tr ref={ref} role="row" id={decision.id} data-selected={isMarked || undefined} className="ledger-row">
        <th role="rowheader" scope="row" style={{ color: view.colourOf(decision.lab).text }}>
          <button
            type="button"
            className="row-button"
            aria-pressed={isMarked}
            onClick={() => setParams({ decision: isMarked ? undefined : decision.id })}
          >
            {names.label(decision.lab)}
          </button>
        </th>
        {cells.map((cell, index) => (
          <td
            key={columns[index]}
            role="cell"
            data-label={columns[index]}
            className={index < 5 ? "numeric" : undefined}
            data-struck={supersededBy !== null && index === 1 ? true : undefined}
          >
            {cell}
          </td>
        ))}
      </tr>
      <tr role="row" className="ledger-note">
        <td role="cell" colSpan={7}>
          <Note entry={entry} setParams={setParams} />
        </td>
      </tr>
    </>
  )
}

/** Project and reason, and what came of it: the appeal against it and the decision that took its place. */
function Note({ entry, setParams }: { entry: LedgerEntry; setParams: LedgerProps["setParams"] }) {
  const language = useLanguage()
  const format = useFormat()
  const outcomes = outcomeNames(language)
  const { decision, appeal, supersededBy } = entry
  const { locale } = format
  const outcome = appeal === null ? "" : outcomes[appeal.outcome]
  const gap = locale === "zh" ? "" : " "
  return (
    <span>
      {decision.project.name[locale]}
      {locale === "zh" ? "。" : ". "}
      {decision.reason[locale]}
      {supersededBy !== null && (
        <>
          {gap}
          <button type="button" className="word-button" onClick={() => setParams({ decision: supersededBy })}>
            <Trans>A later decision took its place</Trans>
          </button>
        </>
      )}
      {appeal !== null && (
        <>
          {" "}
          <button type="button" className="word-button" onClick={() => setParams({ appeal: appeal.id })}>
            <Trans>Appeal: {outcome}</Trans>
          </button>
        </>
      )}
    </span>
  )
}
