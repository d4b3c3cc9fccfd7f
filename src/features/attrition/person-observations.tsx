import { useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { sourcesQuery } from "#data/sources.ts"
import { useFormat } from "#i18n/use-format.ts"
import { formatSpan } from "#model/edtf-format.ts"
import { ExternalLink } from "#ui/external-link.tsx"
import { useMarkWords } from "./lives-texts.ts"
import type { PersonEvidence } from "./person-evidence.ts"

interface PersonObservationsProps {
  org: string
  evidence: PersonEvidence
  /** place of the observation that the reader came for */
  chosen: string | undefined
}

/** Every observation of a person in the order of days: when, what, how it counts, where from, and since when public. */
export function PersonObservations({ org, evidence, chosen }: PersonObservationsProps) {
  const { t } = useLingui()
  const format = useFormat()
  const counts = useMarkWords(evidence.papers[0]?.paper.org ?? "")
  const kinds = useKindWords()
  const count = evidence.observations.length
  return (
    <>
      <h3 className="mt-6 mb-2 text-control font-semibold">{t`${count} observations, in the order of days`}</h3>
      <ol className="m-0 list-none p-0">
        {evidence.observations.map((entry) => (
          <li
            key={entry.place}
            aria-current={String(entry.place) === chosen || undefined}
            className="observation border-t border-rule py-2 text-control"
          >
            <span className="font-semibold">{formatSpan(entry.date, format)}</span> · {counts[entry.counts]} ·{" "}
            {kinds[entry.kind]}
            <br />
            <span lang="en">{entry.what}</span>
            <br />
            <span className="text-ink2">
              <SourceEntries org={org} ids={entry.sources} />{" "}
              {t`Public since ${format.date(entry.publicFrom)}.`}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Sources by name, each a link, with how much of it was read. */
export function SourceEntries({ org, ids }: { org: string; ids: readonly string[] }) {
  const { t } = useLingui()
  const { records } = useSuspenseQuery(sourcesQuery(org)).data
  const read = {
    full: t` (read in full).`,
    excerpt: t` (read in part).`,
    unseen: t` (not seen, cited by others).`,
  }
  return ids
    .flatMap((id) => records.find((source) => source.id === id) ?? [])
    .map((source) => (
      <span key={source.id} className="text-ink2">
        <ExternalLink href={source.url} lang={source.lang}>
          {source.publisher}: {source.title}
        </ExternalLink>
        {source.read === undefined ? t`.` : read[source.read]}{" "}
      </span>
    ))
}

function useKindWords(): Record<PersonEvidence["observations"][number]["kind"], string> {
  const { t } = useLingui()
  return {
    affiliation: t`affiliation printed on a paper`,
    authorship: t`listed as author`,
    official: t`official page`,
    "own-page": t`the person’s own page`,
    report: t`report`,
    repository: t`work in a repository of the organisation`,
    paper: t`paper`,
  }
}
