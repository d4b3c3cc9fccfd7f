import { Trans, useLingui } from "@lingui/react/macro"
import { Suspense } from "react"
import { CopyButton } from "#export/copy-button.tsx"
import { confidenceWords } from "#features/attrition/roster/words.ts"
import { BasisMark } from "#figure/basis-mark.tsx"
import { EvidencePanel } from "#figure/evidence-panel.tsx"
import { Boundary } from "#figure/figure-boundary.tsx"
import { usePlacement } from "#figure/placement.tsx"
import { viewAddress } from "#figure/site-address.ts"
import { SourceEntries } from "#figure/source-entries.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import type { EvidenceBound, PersonEvidence } from "./person-evidence.ts"
import { toPersonEvidence } from "./person-evidence.ts"
import { PersonObservations } from "./person-observations.tsx"
import { type PeopleContext, usePeople } from "./use-people.ts"

/** The person whose address this is, with all that stands behind what is said of them. */
export function PersonPanel({ org }: { org: Org }) {
  return (
    <Boundary>
      <Suspense fallback={null}>
        <PersonCard org={org} />
      </Suspense>
    </Boundary>
  )
}

function PersonCard({ org }: { org: Org }) {
  const context = usePeople(org)
  const { papers, people, params } = context
  if (params.person === undefined) return null
  const found = toPersonEvidence(params.person, papers, people, params.known)
  if (found !== null) return <Card key={params.person} {...context} evidence={found} />
  return (
    <p role="status" className="notice text-control">
      <Trans>The address asks for the person “{params.person}”, of whom there is no record here.</Trans>
    </p>
  )
}

function Card({ org, params, setParams, evidence }: PeopleContext & { evidence: PersonEvidence }) {
  const { locale } = useFormat()
  const { person } = evidence
  return (
    <EvidencePanel
      id="person"
      title={person.name}
      lang="en"
      org={org.id}
      record={person.id}
      onClose={() => setParams({ person: undefined, observation: undefined })}
      actions={<CopyLink />}
    >
      <Wrote evidence={evidence} />
      <DepartureFacts org={org.id} evidence={evidence} />
      <PersonObservations org={org.id} evidence={evidence} chosen={params.observation} />
      {/* a note is written with all evidence at hand: it does not belong to what was known before */}
      {person.note !== undefined && params.known === undefined && (
        <p className="mt-4 max-w-[640px] text-control">{person.note[locale]}</p>
      )}
    </EvidencePanel>
  )
}

function CopyLink() {
  const { t } = useLingui()
  const placement = usePlacement()
  const copy = () => navigator.clipboard.writeText(viewAddress("person", placement))
  return (
    <CopyButton what={t`link`} copy={copy}>
      <Trans>Copy link</Trans>
    </CopyButton>
  )
}

function Wrote({ evidence }: { evidence: PersonEvidence }) {
  const { t } = useLingui()
  const format = useFormat()
  const parts = evidence.papers.map(({ paper, position, authors }) => {
    const [title, place, all] = [paper.shortTitle, format.integer(position), format.integer(authors)]
    return t`author ${place} of ${all} of the ${title} paper`
  })
  return <p className="figure-subtitle">{format.list(parts)}</p>
}

function DepartureFacts({ org, evidence }: { org: string; evidence: PersonEvidence }) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const sure = confidenceWords(language)
  const home = evidence.papers[0]?.paper.org ?? ""
  const { left, basis, confidence, after, by, destination } = evidence
  return (
    <dl className="facts mt-4 text-control">
      <dt>{t`Left ${home}`}</dt>
      <dd>
        {left === null ? t`not recorded` : formatEdtf(left, format)}{" "}
        {basis !== null && <BasisMark basis={basis} />}
      </dd>
      {confidence !== null && (
        <>
          <dt>{t`Confidence`}</dt>
          <dd>{sure[confidence]}</dd>
        </>
      )}
      {after !== null && <Bound org={org} label={t`Last seen at ${home}`} bound={after} />}
      {by !== null && <Bound org={org} label={t`Known gone by`} bound={by} />}
      <dt>{t`Next employer`}</dt>
      <dd>
        {destination === null ? (
          t`not recorded`
        ) : (
          <span lang="en">{[destination.org, destination.role].filter(Boolean).join(", ")}</span>
        )}
      </dd>
    </dl>
  )
}

function Bound({ org, label, bound }: { org: string; label: string; bound: EvidenceBound }) {
  const format = useFormat()
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {formatEdtf(bound.date, format)} <SourceEntries org={org} ids={bound.sources} />
      </dd>
    </>
  )
}
