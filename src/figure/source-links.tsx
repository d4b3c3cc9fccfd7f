import { useLingui } from "@lingui/react/macro"
import { Fragment, useContext, useState } from "react"
import { useLanguage } from "#i18n/use-language.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { andMore, NAMED } from "#words/source-parts.ts"
import { SourceEntries } from "./source-entries.tsx"
import { SourcesInFull } from "./sources-in-full.ts"
import { useSources } from "./use-sources.ts"

interface SourceLinksProps {
  org: string
  ids: readonly string[]
  /** how many to name before “and n more” */
  most?: number
}

/** Names and links of sources, in their own language: the first few, all when asked, on paper and in downloads. */
export function SourceLinks({ org, ids, most = NAMED }: SourceLinksProps) {
  const language = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const isFull = useContext(SourcesInFull)
  const records = useSources(org)
  if (records === null) return ids.join("; ")
  const sources = ids.flatMap((id) => records.find((source) => source.id === id) ?? [])
  const rest = sources.length - most
  if (isFull) return <SourceList org={org} ids={sources.map(({ id }) => id)} />
  return (
    <>
      {sources.slice(0, most).map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && "; "}
          <ExternalLink href={source.url} lang={source.lang} isSource>
            {source.publisher}
          </ExternalLink>
        </Fragment>
      ))}
      {rest > 0 && !isOpen && (
        <span data-more="">
          {" "}
          <button type="button" className="word-button" onClick={() => setIsOpen(true)}>
            {andMore(rest, language)}
          </button>
        </span>
      )}
      {rest > 0 && !isOpen && (
        <span className="print-only" aria-hidden="true">
          {" "}
          {andMore(rest, language)}
        </span>
      )}
      {rest > 0 && (
        <span data-rest="" className={isOpen ? undefined : "print-only"}>
          {sources.slice(most).map((source) => (
            <Fragment key={source.id}>
              ;{" "}
              <ExternalLink href={source.url} lang={source.lang} isSource>
                {source.publisher}
              </ExternalLink>
            </Fragment>
          ))}
        </span>
      )}
    </>
  )
}

/** How many sources a list begins with. */
const FIRST = 12

/** Sources one by one, with title and how they were read. */
function SourceList({ org, ids }: { org: string; ids: readonly string[] }) {
  const { t } = useLingui()
  const [isWhole, setWhole] = useState(false)
  const count = ids.length
  return (
    <>
      <ul className="m-0 list-none p-0">
        {ids.slice(0, isWhole ? count : FIRST).map((id) => (
          <li key={id} className="mt-1">
            <SourceEntries org={org} ids={[id]} />
          </li>
        ))}
      </ul>
      {!isWhole && count > FIRST && (
        <button type="button" className="word-button" onClick={() => setWhole(true)}>
          {t`Show all ${count} sources`}
        </button>
      )}
    </>
  )
}
