import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import { peopleQuery } from "#data/people.ts"
import { BasisMark } from "#figure/basis-mark.tsx"
import { EvidencePanel } from "#figure/evidence-panel.tsx"
import { SourceEntries } from "#figure/source-entries.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Person } from "#model/person.ts"
import { Facts } from "./item-facts.tsx"
import type { TimelineContext } from "./use-timeline.ts"

/** An author’s departure and its two bounds; all that is on record of a person stands on the page of attrition. */
export function PersonItem({
  id,
  org,
  setParams,
}: Pick<TimelineContext, "org" | "setParams"> & { id: string }) {
  const { t } = useLingui()
  const { records } = useSuspenseQuery(peopleQuery(org.id)).data
  const person = records.find((candidate) => candidate.id === id)
  if (person === undefined) return <UnknownItem id={id} />
  return (
    <EvidencePanel
      key={id}
      id="item"
      org={org.id}
      title={person.name}
      lang="en"
      record={id}
      onClose={() => setParams({ item: undefined })}
    >
      <DepartureFacts org={org.id} person={person} />
      <p className="mt-4 mb-0 text-control">
        <Link
          to="/$org/$page"
          params={{ org: org.id, page: "attrition" }}
          search={() => ({
            person: id,
          })}
        >
          {t`All observations of this person`}
        </Link>
      </p>
    </EvidencePanel>
  )
}

function DepartureFacts({ org, person: { departure } }: { org: string; person: Person }) {
  const { t } = useLingui()
  const format = useFormat()
  const { left, basis, after, by, sources } = departure
  const bound = (found: typeof after) =>
    found === undefined ? null : (
      <span>
        {formatEdtf(found.date, format)} <SourceEntries org={org} ids={found.sources} />
      </span>
    )
  return (
    <Facts
      facts={[
        [t`Left`, left === null ? null : formatEdtf(left, format)],
        [t`Last seen at the organisation`, bound(after)],
        [t`Known gone by`, bound(by)],
        [
          t`Basis`,
          basis === null ? null : (
            <BasisMark key="basis" basis={basis === "reported" ? "reported" : "derived"} />
          ),
        ],
        [t`Sources`, <SourceEntries key="sources" org={org} ids={sources} />],
      ]}
      note={undefined}
    />
  )
}

/** The address names something of which there is no record. */
export function UnknownItem({ id }: { id: string }) {
  return (
    <p role="status" className="notice text-control">
      <Trans>The address asks for “{id}”, of which there is no record here.</Trans>
    </p>
  )
}
