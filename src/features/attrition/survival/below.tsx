import { Trans, useLingui } from "@lingui/react/macro"
import type { RowsProps } from "#figure/define-figure.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { formatEdtf } from "#model/edtf-format.ts"
import type { Person } from "#model/person.ts"
import type { SurvivalEvent, SurvivalPanel, SurvivalView } from "./view.ts"

type Props = RowsProps<{ person?: string | undefined }, unknown, SurvivalView>

/** The events by number, and who stands behind the counts that are chosen. */
export function SurvivalBelow({ org, view, selection, setParams }: Props) {
  return (
    <>
      <EventNotes org={org.id} events={view.events} />
      <CountedPeople
        panels={view.panels}
        selected={selection.selected}
        onOpen={(person) => setParams({ person })}
      />
    </>
  )
}

/** The numbered events of the axis, each with its source. */
function EventNotes({ org, events }: { org: string; events: readonly SurvivalEvent[] }) {
  const format = useFormat()
  if (events.length === 0) return null
  return (
    <ol className="mt-2 mb-0 list-none p-0 text-small text-ink2">
      {events.map(({ number, event: { id, date, title, sources } }) => (
        <li key={id}>
          {number}. {formatEdtf(date, format)}: {title[format.locale]} (
          <SourceLinks org={org} ids={sources} most={1} />)
        </li>
      ))}
    </ol>
  )
}

interface CountedPeopleProps {
  panels: readonly SurvivalPanel[]
  /** the chosen column */
  selected: string | null
  onOpen: (person: string) => void
}

/** Who stands behind the chosen counts; a name opens the person’s evidence. */
function CountedPeople({ panels, selected, onOpen }: CountedPeopleProps) {
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
                  onClick={() => onOpen(person.id)}
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
