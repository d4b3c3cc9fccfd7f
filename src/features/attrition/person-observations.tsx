import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { markWords } from "#features/attrition/lives/words.ts"
import { SourceEntries } from "#figure/source-entries.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatSpan } from "#model/edtf-format.ts"
import type { PersonEvidence } from "./person-evidence.ts"

interface PersonObservationsProps {
  org: string
  evidence: PersonEvidence
  /** place of the observation that the reader came for */
  chosen: string | undefined
}

/** Every observation of a person in date order: when, what, how it counts, where from, and since when public. */
export function PersonObservations({ org, evidence, chosen }: PersonObservationsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const counts = markWords(evidence.papers[0]?.paper.org ?? "", language)
  const kinds = kindWords(language)
  const count = evidence.observations.length
  return (
    <>
      <h3 className="mt-6 mb-2 text-control font-semibold">{t`${count} observations, in date order`}</h3>
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

function kindWords({ t }: Language): Record<PersonEvidence["observations"][number]["kind"], string> {
  return {
    affiliation: t(msg`affiliation printed on a paper`),
    authorship: t(msg`listed as author`),
    official: t(msg`official page`),
    "own-page": t(msg`the person’s own page`),
    report: t(msg`report`),
    repository: t(msg`work in a repository of the organisation`),
    paper: t(msg`paper`),
  }
}
