import { Trans } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import type { Anomaly } from "#model/allocation.ts"
import { formatSpan } from "#model/edtf-format.ts"

/** Says which days are hatched and left out, and why, in the words of the data. */
export function ExcludedNote({ excluded }: { excluded: readonly Anomaly[] }) {
  const format = useFormat()
  return excluded.map((anomaly) => {
    const date = formatSpan(
      anomaly.from === anomaly.to ? anomaly.from : `${anomaly.from}/${anomaly.to}`,
      format,
    )
    return (
      <p key={anomaly.id} className="mt-3 mb-0 max-w-heading text-small text-ink2">
        <Trans>
          Hatched: {date}, left out of every finding. <span lang="en">{anomaly.what}</span>
        </Trans>
      </p>
    )
  })
}
