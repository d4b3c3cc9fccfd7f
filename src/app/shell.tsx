import { Trans, useLingui } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { Link, Outlet, useLocation, useParams } from "@tanstack/react-router"
import { lazy, Suspense } from "react"
import { SearchButton } from "#app/search/search-button.tsx"
import { orgsQuery } from "#data/orgs.ts"
import { originalOfShared } from "#model/own-org.ts"
import { Footer } from "./footer.tsx"
import { GoingAlong } from "./going-along.tsx"
import { LanguageLinks } from "./language-links.tsx"
import { Navigation } from "./navigation.tsx"
import { Notices } from "./notices.tsx"
import { OrgPicker } from "./org-picker.tsx"
import { keepMock } from "./root-search.ts"
import { ThemeSelect } from "./theme-select.tsx"

const LiveLine = lazy(() => import("./live-line.tsx"))

/** Everything around a page: header, navigation, notices, footer. It stands even when the API does not answer. */
export function Shell() {
  const { t } = useLingui()
  const { org: orgId } = useParams({ strict: false }) as { org?: string }
  const { pathname } = useLocation()
  const orgs = useQuery(orgsQuery()).data ?? []
  const current = orgs.find((org) => org.id === orgId) ?? null
  // a copy that may leave the device is reached from what it is a copy of
  const listed = orgs.filter(({ id }) => originalOfShared(id) === null)
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-bg focus:p-2">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="page pt-2">
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6">
          <Link to="/" search={keepMock} className="text-wordmark">
            Power Draw
          </Link>
          <div className="flex items-center justify-between gap-x-4 text-control max-sm:order-2 max-sm:w-full sm:ml-auto sm:gap-x-6">
            {listed.length > 0 && <OrgPicker orgs={listed} current={current} />}
            <LanguageLinks />
            <ThemeSelect />
          </div>
          <span className="text-control max-sm:order-1">
            <SearchButton orgs={listed} current={current} />
          </span>
        </div>
        <Navigation org={current} />
        <GoingAlong org={current} />
      </header>
      {current?.live === true && (
        // as high before the line is here as with it
        <div className="page min-h-9 text-control text-ink2">
          <Suspense fallback={null}>
            <LiveLine key={current.id} org={current} />
          </Suspense>
        </div>
      )}
      <Notices />
      {/* a new page is a new tree: its heading takes the focus, nothing of the last one lingers */}
      <main
        id="main"
        key={pathname.replace(/\/$/, "")}
        tabIndex={-1}
        className="page min-h-screen outline-none"
        aria-label={t`Page`}
      >
        <Outlet />
      </main>
      <Footer org={current} />
    </>
  )
}
