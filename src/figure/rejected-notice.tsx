import { Trans } from "@lingui/react/macro"
import type { RejectedRecord } from "#model/records.ts"

/** Names the records that broke a rule and so are missing from a figure. */
export function RejectedNotice({ rejected }: { rejected: readonly RejectedRecord[] }) {
  if (rejected.length === 0) return null
  return (
    <div role="note" className="mb-4 border-y border-rule py-2 text-control">
      <p className="m-0 font-semibold">
        <Trans>Left out, because the record is broken:</Trans>
      </p>
      <ul className="m-0 pl-5">
        {rejected.map(({ file, record, path, rule, value }) => (
          <li key={`${file}${record}${path}`} lang="en">
            {file}, {record}: {path} {rule} ({value})
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same for a figure whose view names them. */
export function RejectedView({ view }: { view: { rejected: readonly RejectedRecord[] } }) {
  return <RejectedNotice rejected={view.rejected} />
}
