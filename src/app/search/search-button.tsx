import { Trans } from "@lingui/react/macro"
import { lazy } from "react"
import { DialogButton } from "#app/dialog-button.tsx"
import { isSingleKey } from "#figure/single-keys.ts"
import type { Org } from "#model/org.ts"

const SiteSearch = lazy(() => import("./site-search.tsx"))

/** A word in the header, Ctrl+K (⌘K) anywhere and `/` outside fields open the search; it is loaded when it opens. */
export function SearchButton({ orgs, current }: { orgs: readonly Org[]; current: Org | null }) {
  return (
    <DialogButton
      className="menu-button"
      keys="Control+K /"
      isKey={isSearchKey}
      label={<Trans>Search</Trans>}
    >
      {(onClose) => <SiteSearch orgs={orgs} current={current} onClose={onClose} />}
    </DialogButton>
  )
}

function isSearchKey(event: KeyboardEvent): boolean {
  const isChord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey
  return isChord || (event.key === "/" && isSingleKey(event))
}
