import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useEffect } from "react"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import type { Kind, ResultGroup, SearchDocument } from "./search-index.ts"

interface SearchResultsProps {
  id: string
  orgs: readonly Org[]
  groups: readonly ResultGroup[]
  /** id of the option that Enter would open */
  activeId: string | undefined
  orgOf: (document: SearchDocument) => string | undefined
  onOpen: (document: SearchDocument) => void
}

/** What was found, group by group. The field above keeps the focus and walks the options. */
export function SearchResults({ id, orgs, groups, activeId, orgOf, onOpen }: SearchResultsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const { locale } = useFormat()
  const names = kindNames(language)
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" })
  }, [activeId])
  const labelOf = (found: SearchDocument) => orgs.find((org) => org.id === orgOf(found))?.label[locale]
  return (
    <div id={id} role="listbox" aria-label={t`Results`} className="search-results">
      {groups.map(({ kind, documents, more }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} className="m-0 pt-3 pb-1 text-small font-semibold text-ink2">
            {names[kind]}
          </p>
          {documents.map((found) => (
            <Option
              key={found.id}
              id={`${id}-${found.id}`}
              found={found}
              isActive={activeId === `${id}-${found.id}`}
              orgLabel={labelOf(found)}
              onOpen={onOpen}
            />
          ))}
          {more > 0 && (
            <p className="m-0 px-2 text-small text-ink2">
              <Trans>and {more} more: type on to narrow it down</Trans>
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  found: SearchDocument
  isActive: boolean
  orgLabel: string | undefined
  onOpen: (document: SearchDocument) => void
}

function Option({ id, found, isActive, orgLabel, onOpen }: OptionProps) {
  const details = [found.detail, orgLabel].filter((part) => part !== undefined && part !== "")
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: see the listbox
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field opens the active option
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="search-option"
      onClick={() => onOpen(found)}
    >
      <span lang={found.lang}>{found.title}</span>{" "}
      <span className="text-small text-ink2">{details.join(" · ")}</span>
    </div>
  )
}

function kindNames({ t }: Language): Record<Kind, string> {
  return {
    question: t(msg`Questions`),
    page: t(msg`Pages`),
    figure: t(msg`Figures`),
    month: t(msg`Months`),
    word: t(msg`Words`),
    person: t(msg`People`),
    project: t(msg`Projects`),
    lab: t(msg`Labs`),
    paper: t(msg`Papers`),
    event: t(msg`Events`),
    cluster: t(msg`Clusters`),
    claim: t(msg`Claims`),
    source: t(msg`Sources`),
    setting: t(msg`Settings`),
  }
}
