import { useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useEffect, useRef } from "react"
import { isOffered } from "#figure/feature.ts"
import { useGoingAlong } from "#figure/use-going-along.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PAGES } from "./features.ts"

/** The pages whose data the organisation has. On a narrow screen the row scrolls and keeps the current page in sight. */
export function Navigation({ org }: { org: Org | null }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const goAlong = useGoingAlong()
  const listRef = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const list = listRef.current
    const current = list?.querySelector<HTMLElement>("[aria-current=page]")
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2
  })
  if (org === null) return <div className="nav-row" />
  const pages = PAGES.filter((page) => isOffered(page, org))
  return (
    <nav aria-label={t`Pages`} className="nav-row">
      <ul ref={listRef} className="nav-list">
        {pages.map((page) => {
          const { search, lab } = goAlong(page.path)
          const to = page.path === "" ? "/$org" : lab === undefined ? "/$org/$page" : "/$org/team/$lab"
          return (
            <li key={page.path}>
              <Link
                to={to}
                params={{ org: org.id, page: page.path, lab: lab ?? "" }}
                search={search}
                activeOptions={{ exact: page.path === "", includeSearch: false }}
                className="nav-link"
              >
                {page.nav[locale]}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
