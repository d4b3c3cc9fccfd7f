import { Trans, useLingui } from "@lingui/react/macro"
import { Fragment } from "react"
import type { CheckResult, ClaimData } from "#analytics/claims.ts"
import { RecordAnchor } from "#figure/record-anchor.tsx"
import { SourceEntries } from "#figure/source-entries.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Person } from "#model/person.ts"
import { groupRests } from "./claims-view.ts"

interface DecidingProps {
  org: string
  data: ClaimData
  result: CheckResult
}

/** Who or what decides a claim and what shows it; what only the claim's own source shows says so. */
export function DecidedBy({ org, data, result }: DecidingProps) {
  const { t } = useLingui()
  const groups = groupRests(result.rests)
  if (groups.length === 0) return <Trans>nothing that is certain</Trans>
  return (
    <ul className="m-0 list-none p-0">
      {groups.map(({ ids, sources, isOwn }) => (
        <li key={ids.join()} className="mb-1">
          {ids.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && t`, `}
              <SubjectLink org={org} data={data} id={id} />
            </Fragment>
          ))}
          {t`: `}
          <SourceEntries org={org} ids={sources} />
          {isOwn && (
            <span className="font-semibold">
              <Trans>The claim’s own source, or a relay of it.</Trans>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Whose record leaves a claim open, and what it does say. */
export function OpenCases({ org, data, result }: DecidingProps) {
  const { t } = useLingui()
  return (
    <ul className="m-0 list-none p-0">
      {result.open.map((id) => (
        <li key={id}>
          <SubjectLink org={org} data={data} id={id} />
          {t`: `}
          <OpenRecord person={data.people.find((person) => person.id === id)} />
        </li>
      ))}
    </ul>
  )
}

function OpenRecord({ person }: { person: Person | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const { left = null, lastSeen } = person?.departure ?? {}
  if (left !== null) return t`left ${formatEdtf(left, format)}`
  if (lastSeen == null) return t`no departure on record`
  return t`no departure on record, last seen ${formatEdtf(lastSeen, format)}`
}

/** A person or a project by its name, leading to all that is on record. */
function SubjectLink({ org, data, id }: { org: string; data: ClaimData; id: string }) {
  const person = data.people.find((candidate) => candidate.id === id)
  const name = person?.name ?? data.projects.find((project) => project.id === id)?.name ?? id
  return (
    <RecordAnchor org={org} file={person === undefined ? "projects" : "people"} id={id} lang="en">
      {name}
    </RecordAnchor>
  )
}
