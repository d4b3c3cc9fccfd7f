import { Trans, useLingui } from "@lingui/react/macro"
import { useNavigate } from "@tanstack/react-router"
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import type { ResultGroup, SearchDocument } from "./search-index.ts"
import { SearchResults } from "./search-results.tsx"
import { useSearch } from "./use-search.ts"
import "./search.css"

/** A page or a setting: what it is called, and what choosing it does. */
export interface Command {
  document: SearchDocument
  run: () => void
}

interface SearchDialogProps {
  orgs: readonly Org[]
  commands: readonly Command[]
  /** whether an organisation has a page: what would lead nowhere is not found */
  hasPage: (org: string, page: string) => boolean
  onClose: () => void
}

/** One search over everything that has a name: a field, and under it the results by kind, walked by arrow keys. */
export default function SearchDialog({ orgs, commands, hasPage, onClose }: SearchDialogProps) {
  const { t } = useLingui()
  const [query, setQuery] = useState("")
  const [active, setActive] = useState(0)
  const ref = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const others = useMemo(() => commands.map(({ document }) => document), [commands])
  const found = useSearch(orgs, others, hasPage)
  const deferred = useDeferredValue(query)
  const { find } = found
  const groups = useMemo(() => find(deferred), [find, deferred])
  const flat = groups.flatMap(({ documents }) => documents)
  useEffect(() => {
    // the browser gives the focus back to where it was when the dialog closes
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const open = useOpen(commands, found.recordOf, onClose)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextActive(event.key, active, flat.length)
    if (next !== null) setActive(next)
    else if (event.key === "Enter" && flat[active] !== undefined) open(flat[active])
    else return
    event.preventDefault()
  }
  const activeId = flat[active] === undefined ? undefined : `${listId}-${flat[active].id}`
  return (
    <dialog ref={ref} className="dialog search-dialog" aria-label={t`Search`} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        className="field w-full"
        placeholder={t`A question, a month, a lab, a person, a claim`}
        aria-label={t`Search`}
        aria-expanded={flat.length > 0}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <SearchResults
        id={listId}
        orgs={orgs}
        groups={groups}
        activeId={activeId}
        orgOf={(document) => found.recordOf(document.id)?.org}
        onOpen={open}
      />
      <Status query={deferred} groups={groups} isLoading={found.isLoading} missing={found.missing} />
      <button type="button" className="button mt-4" onClick={() => ref.current?.close()}>
        <Trans>Close</Trans>
      </button>
    </dialog>
  )
}

/** The row an arrow key leads to, round at both ends; `null` for other keys. */
export function nextActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  if (key === "ArrowDown") return (active + 1) % count
  if (key === "ArrowUp") return (active - 1 + count) % count
  return null
}

function useOpen(
  commands: readonly Command[],
  recordOf: ReturnType<typeof useSearch>["recordOf"],
  onClose: () => void,
) {
  const navigate = useNavigate()
  return (document: SearchDocument) => {
    onClose()
    const record = recordOf(document.id)
    if (record === undefined) commands.find((command) => command.document.id === document.id)?.run()
    else {
      void navigate({
        href: `/${record.org}/${record.target.page}?${new URLSearchParams(record.target.search)}`,
      })
    }
  }
}

interface StatusProps {
  query: string
  groups: readonly ResultGroup[]
  isLoading: boolean
  missing: readonly string[]
}

/** How many things were found, said politely; and what could not be searched. */
function Status({ query, groups, isLoading, missing }: StatusProps) {
  const { t } = useLingui()
  const format = useFormat()
  const count = groups.reduce((sum, { documents, more }) => sum + documents.length + more, 0)
  const number = format.integer(count)
  const files = format.list(missing)
  return (
    <div role="status" className="mt-3 text-small text-ink2">
      {isLoading && <p className="m-0">{t`Loading…`}</p>}
      {query.trim() !== "" && !isLoading && (
        <p className="m-0">{count === 0 ? t`Nothing is found for “${query}”.` : t`Found: ${number}`}</p>
      )}
      {query.trim() === "" && (
        <p className="m-0">
          <Trans>Names are found from their fourth letter on, Chinese from the second character.</Trans>
        </p>
      )}
      {missing.length > 0 && (
        <p className="m-0">
          <Trans>Not searched, because it could not be loaded: {files}.</Trans>
        </p>
      )}
    </div>
  )
}
