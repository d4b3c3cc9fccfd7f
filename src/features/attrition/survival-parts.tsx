import { Trans, useLingui } from "@lingui/react/macro"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Org } from "#model/org.ts"
import type { Person } from "#model/person.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import type { PeopleContext } from "./people-data.tsx"
import type { SurvivalPanel } from "./survival-view.ts"
import type { SurvivalEvent } from "./use-survival-events.ts"

/** How the time is read, and whether the estimate is drawn in. */
export function SurvivalControls({ params, setParams }: PeopleContext) {
  const { t } = useLingui()
  return (
    <div className="control-row mt-4">
      <ChoiceRow
        label={t`Time`}
        options={[
          { value: "months", label: t`Since publication` },
          { value: "calendar", label: t`By calendar, with events` },
        ]}
        value={params.axis ?? "months"}
        onChoose={(axis) => setParams({ axis: axis === "calendar" ? axis : undefined })}
      />
      <ChoiceRow
        label={t`Estimate`}
        options={[
          { value: "off", label: t`Off` },
          { value: "on", label: t`If those not seen left as the others did` },
        ]}
        value={params.npmle ?? "off"}
        onChoose={(npmle) => setParams({ npmle: npmle === "on" ? npmle : undefined })}
      />
    </div>
  )
}

/** What the dotted line is, and what it must not be taken for. */
export function EstimateNote() {
  return (
    <p className="mt-2 mb-0 max-w-heading text-small text-ink2">
      <Trans>
        Dotted: the estimate (NPMLE) if those not seen left as the others did. It is no record: where the
        evidence does not place a departure, the line may put several people on one day.
      </Trans>
    </p>
  )
}

/** The numbered events of the axis, each with its source. */
export function EventNotes({ org, events }: { org: Org; events: readonly SurvivalEvent[] }) {
  const { t } = useLingui()
  const format = useFormat()
  if (events.length === 0) return null
  return (
    <ol className="mt-2 mb-0 list-none p-0 text-small text-ink2">
      {events.map(({ id, number, date, title, sources }) => (
        <li key={id}>
          {number}. {formatEdtf(date, format)}: {title} (
          <SourceLinks org={org.id} ids={sources} most={1} more={(count) => t`and ${count} more`} />)
        </li>
      ))}
    </ol>
  )
}

/** How the band, the median and the mean are made. */
export function SurvivalMethod() {
  return (
    <details className="mt-2 max-w-heading text-small text-ink2">
      <summary className="cursor-pointer">
        <Trans>Method</Trans>
      </summary>
      <p className="mt-2 mb-0">
        <Trans>
          Each departure is an interval of days: after the last sighting, by the first sighting elsewhere. The
          lower edge of the band lets everybody leave as early as their interval allows, the upper edge as
          late; those without a known departure leave at once or never. Median and mean are read off both
          edges. The mean is the area under a curve over the first 24 months (restricted mean, Irwin 1949).
          The estimate is Turnbull’s (1976). These are whole author lists, so no sampling error is drawn.
        </Trans>
      </p>
    </details>
  )
}

interface CountedPeopleProps {
  panels: readonly SurvivalPanel[]
  /** the chosen column */
  selected: string | null
  context: PeopleContext
}

/** Who stands behind the chosen counts; a name opens the person’s evidence. */
export function CountedPeople({ panels, selected, context }: CountedPeopleProps) {
  const { t } = useLingui()
  const found = panels
    .flatMap((panel) => panel.counts.map((count) => ({ panel, count })))
    .find(({ count }) => count.id === selected)
  if (found === undefined) return null
  const { months, people } = found.count
  const name = found.panel.paper.shortTitle
  const groups: [string, readonly Person[]][] = [
    [t`Seen later`, people.seen],
    [t`Open`, people.open],
    [t`Gone for certain`, people.gone],
  ]
  return (
    <section className="mt-4 border-t border-rule pt-3 text-control" aria-live="polite">
      <h3 className="m-0 font-sans text-control font-semibold">
        <Trans>
          {name}, {months} months after publication
        </Trans>
      </h3>
      <dl className="m-0">
        {groups.map(([label, members]) => (
          <div key={label} className="grid gap-x-4 py-1 sm:grid-cols-[140px_1fr]">
            <dt className="text-ink2">
              {label}: {members.length}
            </dt>
            <dd className="m-0 flex flex-wrap gap-x-3">
              {members.map((person) => (
                <button
                  key={person.id}
                  type="button"
                  className="word-button"
                  onClick={() => context.setParams({ person: person.id })}
                >
                  {person.name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
