import { Trans, useLingui } from "@lingui/react/macro"
import { useQueryClient } from "@tanstack/react-query"
import { useLocation, useParams } from "@tanstack/react-router"
import { useState } from "react"
import type { FigureListing } from "#figure/feature.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { saveFile } from "./save-file.ts"
import { SmallGroupsNotice, useSharedCopy } from "./small-groups-gate.tsx"

export interface TakePageProps {
  org: Org
  /** last part of the page’s address; empty for the overview */
  path: string
  title: string
  /** the figures of the page that the organisation has */
  figures: readonly FigureListing[]
}

type Taking = { kind: "ready" } | { kind: "making" | "saved" | "failed"; name: string } | { kind: "empty" }

/** A line at the foot of a page: all its figures, as they are chosen, in one workbook or one zip. */
export default function TakePage(props: TakePageProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const client = useQueryClient()
  const lab = useParams({ strict: false, select: (params) => params.lab })
  const search = useLocation({ select: (location) => location.search })
  const [taking, setTaking] = useState<Taking>({ kind: "ready" })
  const copy = useSharedCopy(props.org.id)
  const take = async (format: "xlsx" | "zip") => {
    const what = format === "xlsx" ? "Excel" : "zip"
    setTaking({ kind: "making", name: what })
    try {
      const { makePageFile } = await import("./make-page-file.ts")
      const choices = lab === undefined ? search : { ...search, lab }
      const file = await makePageFile(props, { format, choices, client, language })
      if (file === null) return setTaking({ kind: "empty" })
      saveFile(file.blob, file.name)
      setTaking({ kind: "saved", name: file.name })
    } catch {
      setTaking({ kind: "failed", name: what })
    }
  }
  const isMaking = taking.kind === "making"
  const button = (format: "xlsx" | "zip", text: string, name: string) => (
    <button
      type="button"
      className="word-button"
      aria-label={name}
      aria-disabled={isMaking}
      onClick={() => !isMaking && void take(format)}
    >
      {text}
    </button>
  )
  return (
    <section
      className="mt-16 border-t border-rule pt-4 text-control print:hidden"
      aria-label={t`Take this page along`}
    >
      {copy !== null && <SmallGroupsNotice copy={copy} />}
      <p className={copy === null ? "m-0 flex flex-wrap items-baseline gap-x-[22px]" : "hidden"}>
        <span className="text-ink2">
          <Trans>Take this page along:</Trans>
        </span>
        {button("xlsx", "Excel", t`Take this page along as an Excel workbook`)}
        {button("zip", "zip", t`Take this page along as a zip of its tables`)}
      </p>
      <TakingStatus taking={taking} />
    </section>
  )
}

function TakingStatus({ taking }: { taking: Taking }) {
  const name = "name" in taking ? taking.name : ""
  return (
    <p role="status" className="m-0 text-small wrap-anywhere">
      {taking.kind === "making" && <Trans>Making {name}…</Trans>}
      {taking.kind === "saved" && <Trans>Saved as {name}.</Trans>}
      {taking.kind === "failed" && (
        <Trans>{name} could not be made. Try again, or take another format.</Trans>
      )}
      {taking.kind === "empty" && (
        <Trans>No figure of this page has anything to show, so there is no file.</Trans>
      )}
    </p>
  )
}
