import { Trans, useLingui } from "@lingui/react/macro"
import { type ReactNode, useState } from "react"
import { CopyButton } from "#export/copy-button.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { ASSOC_COMMAND } from "#importers/slurm/accounts.ts"
import { SINFO_COMMAND, SQUEUE_COMMAND } from "#importers/slurm/cluster-state.ts"
import { SSHARE_COMMAND } from "#importers/slurm/fair-share.ts"
import { TRANSACTIONS_COMMAND, TRES_COMMAND } from "#importers/slurm/limits.ts"
import { QOS_COMMAND } from "#importers/slurm/qos.ts"
import { SACCT_COMMAND, SACCT_FIELDS } from "#importers/slurm/sacct.ts"
import { SREPORT_COMMAND } from "#importers/slurm/sreport.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"

const MORE = [ASSOC_COMMAND, TRANSACTIONS_COMMAND, TRES_COMMAND, SINFO_COMMAND]
const OPTIONAL = [QOS_COMMAND, SSHARE_COMMAND, SQUEUE_COMMAND, SREPORT_COMMAND]

type System = "slurm" | "csv" | "engine" | "bundle"

/** Which commands to run, or what a table must have, by where the records are. */
export function Commands() {
  const { t } = useLingui()
  const [system, setSystem] = useState<System>("slurm")
  return (
    <section className="mt-10" aria-labelledby="import-what">
      <h2 id="import-what" className="m-0 mb-3 text-h3">
        <Trans>What to bring</Trans>
      </h2>
      <ChoiceRow
        label={t`Where the records are`}
        value={system}
        options={[
          { value: "slurm", label: "Slurm" },
          { value: "csv", label: t`A table (CSV)` },
          { value: "engine", label: "Prometheus" },
          { value: "bundle", label: t`Power Draw` },
        ]}
        onChoose={setSystem}
      />
      {system === "slurm" && <OfSlurm />}
      {system === "csv" && (
        <p className="max-w-text">
          <Trans>
            One row per lab and day or month, with columns for the lab, the day and any of asked, granted,
            used and queued, in GPUs or GPU-hours; a column for the team if there is one. Comma, semicolon or
            tab, decimal comma or point: all are found out, and you can put them right. An Excel sheet must be
            saved as CSV first.
          </Trans>
        </p>
      )}
      {system === "engine" && (
        <p className="max-w-text">
          <Trans>
            Answers of Prometheus, Thanos, Mimir or VictoriaMetrics to query_range, saved as granted.json,
            used.json, queued.json or capacity.json: daily means, or samples. Or have this page ask, above.
          </Trans>
        </p>
      )}
      {system === "bundle" && (
        <p className="max-w-text">
          <Trans>
            A zip, CSV or JSON that was downloaded here, of this organisation or of another, and whole bundles
            (Data Packages with an allocations.json).
          </Trans>
        </p>
      )}
    </section>
  )
}

function OfSlurm() {
  const { t } = useLingui()
  const needed = useFormat().list([...SACCT_FIELDS])
  return (
    <>
      <Group title={t`Needed`} commands={[SACCT_COMMAND]}>
        <Trans>
          Change the first day after -S. Leave User out where it is private: it is only counted. JobName is
          never read, and any order of fields will do; without {needed} nothing can be said.
        </Trans>
      </Group>
      <Group title={t`For grants and the tree of labs`} commands={MORE}>
        <Trans>Limits, since when they hold, and how many GPUs there are.</Trans>
      </Group>
      <Group title={t`If you like`} commands={OPTIONAL}>
        <Trans>QOS limits, fair-share factors, what waits now, and a report to check against.</Trans>
      </Group>
    </>
  )
}

function Group({
  title,
  commands,
  children,
}: {
  title: string
  commands: readonly string[]
  children: ReactNode
}) {
  const { t } = useLingui()
  return (
    <div className="mt-4 max-w-text">
      <h3 className="m-0 text-body font-semibold">{title}</h3>
      <p className="m-0 text-sub text-ink2">{children}</p>
      <pre className="import-commands">
        <code>{commands.join("\n")}</code>
      </pre>
      <CopyButton
        what={t`the commands`}
        copy={`${commands.join("\n")}\n`}
        label={t`Copy the commands: ${title}`}
      >
        <Trans>Copy</Trans>
      </CopyButton>
    </div>
  )
}
