import { Trans } from "@lingui/react/macro"
import { lazy, Suspense, useEffect, useState } from "react"
import { isSingleKey } from "#figure/single-keys.ts"
import type { Org } from "#model/org.ts"

const SiteSearch = lazy(() => import("./site-search.tsx"))

/** A word in the header, Ctrl+K (⌘K) anywhere and `/` outside fields open the search; it is loaded when it opens. */
export function SearchButton({ orgs, current }: { orgs: readonly Org[]; current: Org | null }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isChord && !(event.key === "/" && isSingleKey(event))) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        className="menu-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        onClick={() => setOpen(true)}
      >
        <Trans>Search</Trans>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SiteSearch orgs={orgs} current={current} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
