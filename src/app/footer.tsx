import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { flushSync } from "react-dom"
import { printWhenDrawn } from "#figure/print-when-drawn.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { readableAddress } from "#ui/short-address.ts"
import { keepMock } from "./root-search.ts"
import { Shortcuts } from "./shortcuts.tsx"

/** On paper: the day it was printed, and the address. */
function PrintedOn() {
  const format = useFormat()
  const [printed, setPrinted] = useState<{ day: string; address: string } | null>(null)
  useEffect(() => {
    const onPrint = () => {
      const day = new Date().toISOString().slice(0, 10)
      const address = readableAddress(window.location.href)
      flushSync(() => setPrinted({ day, address }))
    }
    window.addEventListener("beforeprint", onPrint)
    return () => window.removeEventListener("beforeprint", onPrint)
  }, [])
  if (printed === null) return null
  const day = format.date(printed.day)
  return (
    <span className="print-only wrap-anywhere">
      <Trans>
        Printed on {day}: {printed.address}
      </Trans>
    </span>
  )
}

/** Version, licence and the pages that belong to no organisation. */
export function Footer({ org }: { org: Org | null }) {
  const { t } = useLingui()
  const format = useFormat()
  const date = org === null ? "" : format.date(org.created.slice(0, 7))
  const version = org?.version ?? ""
  return (
    <footer className="page mt-[104px] pb-8">
      <p className="m-0 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-rule pt-4 text-small text-ink2">
        {org !== null && (
          <>
            <span>{org.live === true ? t`Live data` : t`Data ${version}, ${date}`}</span>
            {org.isPrivate !== true && (
              <ExternalLink href={org.licence.path}>{org.licence.name}</ExternalLink>
            )}
          </>
        )}
        <Link to="/method" search={keepMock} className="text-ink2">
          <Trans>Method</Trans>
        </Link>
        <Link to="/corrections" search={keepMock} className="text-ink2">
          <Trans>Report an error</Trans>
        </Link>
        <button type="button" className="footer-button" onClick={() => void printWhenDrawn()}>
          <Trans>Print</Trans>
        </button>
        <Shortcuts />
        <PrintedOn />
      </p>
    </footer>
  )
}
