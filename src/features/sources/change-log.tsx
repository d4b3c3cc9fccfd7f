import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { changesQuery } from "#data/changes.ts"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Change } from "#model/change.ts"
import type { Org } from "#model/org.ts"

/** What changed in the data of an organisation, the newest first. */
export function ChangeLog({ org }: { org: Org }) {
  const { records, rejected } = useSuspenseQuery(changesQuery(org.id)).data
  return (
    <>
      <RejectedNotice rejected={rejected} />
      {records.length === 0 ? (
        <p className="text-ink2">
          <Trans>Nothing has been recorded yet.</Trans>
        </p>
      ) : (
        <ol className="m-0 list-none p-0">
          {records.map((change) => (
            <Entry key={change.id} change={change} />
          ))}
        </ol>
      )}
    </>
  )
}

function Entry({ change }: { change: Change }) {
  const { t } = useLingui()
  const format = useFormat()
  const { version } = change
  const records = change.records.join(", ")
  const kinds: Record<Change["kind"], string> = {
    release: t`release`,
    added: t`added`,
    corrected: t`corrected`,
    removed: t`removed`,
  }
  return (
    <li id={change.id} className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[200px_1fr]">
      <p className="m-0 text-small text-ink2">
        <time dateTime={change.date}>{format.date(change.date)}</time>
        <br />
        {t`Data ${version}`} · {kinds[change.kind]}
      </p>
      <div>
        <p className="m-0">{change.text[format.locale]}</p>
        {change.records.length > 0 && (
          <p className="m-0 text-small text-ink2">
            <Trans>Records: {records}</Trans>
          </p>
        )}
      </div>
    </li>
  )
}
