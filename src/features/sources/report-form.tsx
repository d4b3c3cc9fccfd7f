import { Trans, useLingui } from "@lingui/react/macro"
import { type ReactNode, useId, useState } from "react"
import { CopyButton } from "#export/copy-button.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { CONTACT } from "./contact.tsx"
import { toIssueAddress, toMailAddress, toReportText } from "./correction-report.ts"

/** Where issues are opened: set when the site is built (README), empty where nobody set it. */
const TRACKER = (import.meta.env.ISSUES_URL as string | undefined) ?? ""

interface ReportFormProps {
  /** where reports can be sent */
  contact?: string
  orgs: readonly Org[]
  /** organisation and record the reader came from */
  org: string
  record: string
}

/** Prepares the text of a report from what the reader fills in; sends nothing by itself. */
export function ReportForm({
  orgs,
  org: initialOrg,
  record: initialRecord,
  contact = CONTACT,
}: ReportFormProps) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const [org, setOrg] = useState(initialOrg)
  const [record, setRecord] = useState(initialRecord)
  const [wrong, setWrong] = useState("")
  const [source, setSource] = useState("")
  const textId = useId()
  const dataVersion = orgs.find(({ id }) => id === org)?.version ?? ""
  const text = toReportText(
    { record, org, dataVersion, wrong, source },
    {
      record: t`Record: `,
      data: t`Data: `,
      wrong: t`What is wrong: `,
      source: t`A public source that says so: `,
      blank: "…",
    },
  )
  const subject = record || org
  const title = t`Error in ${subject}`
  const [issue, mail] = [toIssueAddress(TRACKER, title, text), toMailAddress(contact, title, text)]
  return (
    <div className="mt-4 grid gap-4">
      <Field label={t`Organisation`}>
        <select className="field" value={org} onChange={(event) => setOrg(event.target.value)}>
          {orgs.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[locale]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t`Id of the record`}>
        <input className="field" value={record} onChange={(event) => setRecord(event.target.value)} />
      </Field>
      <Field label={t`What is wrong`}>
        <textarea
          className="field py-2"
          rows={3}
          value={wrong}
          onChange={(event) => setWrong(event.target.value)}
        />
      </Field>
      <Field label={t`A public source that says so`}>
        <input className="field" value={source} onChange={(event) => setSource(event.target.value)} />
      </Field>
      <div>
        <label htmlFor={textId} className="text-small text-ink2">
          <Trans>The report</Trans>
        </label>
        <textarea id={textId} className="snippet" readOnly rows={8} value={text} />
        <p className="m-0 mt-2 flex flex-wrap items-center gap-x-[22px]">
          <CopyButton className="button" what={t`the report`} copy={text}>
            <Trans>Copy the report</Trans>
          </CopyButton>
          {mail !== null && (
            <a className="word-button" href={mail}>
              <Trans>Send it by e-mail</Trans>
            </a>
          )}
          {issue !== null && (
            <ExternalLink href={issue}>
              <Trans>Open it as an issue in the repository</Trans>
            </ExternalLink>
          )}
        </p>
        {mail === null && issue === null && (
          <p className="mt-2 mb-0 text-sub text-ink2">
            <Trans>
              There is no address here to send it to: copy it, and give it to whoever led you to this site.
            </Trans>
          </p>
        )}
      </div>
    </div>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid gap-1 text-small text-ink2">
      {label}
      {children}
    </label>
  )
}
