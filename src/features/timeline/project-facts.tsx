import { msg } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { BasisMark } from "#figure/basis-mark.tsx"
import { SourceEntries } from "#figure/source-entries.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { formatEdtf, formatSpan } from "#model/edtf-format.ts"
import type { Compute, Project } from "#model/project.ts"
import { milestoneNames, statusNames } from "#words/project-names.ts"
import { Facts } from "./item-facts.tsx"
import { roleNames } from "./timeline-texts.ts"
import type { TimelineContext } from "./use-timeline.ts"

interface ProjectFactsProps extends TimelineContext {
  project: Project
  /** the milestone (`3`) or the entry of compute (`c0`) that the reader came for */
  part: string | null
}

/** What is on record of a project: its facts, its milestones in order, the compute it is known to have used. */
export function ProjectFacts({ org, names, projects, project, part, setParams }: ProjectFactsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const status = statusNames(language)
  const { start, end, team, params, cluster, successor, milestones, compute, sources, note } = project
  const next = projects.find(({ id }) => id === successor)
  return (
    <>
      <Facts
        facts={[
          [t`Lab`, names.label(project.lab)],
          [
            t`Team`,
            team === null ? null : (
              <span key="team" lang="en">
                {team}
              </span>
            ),
          ],
          [t`Start`, start === null ? null : formatEdtf(start, format)],
          [t`End of training or release`, end === null ? null : formatEdtf(end, format)],
          [t`Outcome`, status[project.status]],
          [t`Size`, params],
          [
            t`Cluster`,
            cluster === null ? null : (
              <span key="cluster" lang="en">
                {cluster}
              </span>
            ),
          ],
          [
            t`Went on in`,
            next === undefined ? null : (
              <button
                key="next"
                type="button"
                className="row-button"
                onClick={() => setParams({ item: next.id })}
              >
                {next.name}
              </button>
            ),
          ],
          [t`Basis`, <BasisMark key="basis" basis="reported" />],
          [t`Sources`, <SourceEntries key="sources" org={org.id} ids={sources} />],
        ]}
        note={note?.[format.locale]}
      />
      <Milestones org={org.id} milestones={milestones} chosen={part} />
      <ComputeEntries org={org.id} compute={compute} chosen={part} />
    </>
  )
}

interface MilestonesProps extends Pick<Project, "milestones"> {
  org: string
  chosen: string | null
}

function Milestones({ org, milestones, chosen }: MilestonesProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = milestoneNames(language)
  if (milestones.length === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-2 text-control font-semibold">{t`Milestones`}</h3>
      <ol className="m-0 list-none p-0">
        {milestones.map(({ date, kind, title, sources }, place) => (
          <li
            key={`${date}${title}`}
            aria-current={String(place) === chosen || undefined}
            className="observation border-t border-rule py-2 text-control"
          >
            <span className="font-semibold">{formatEdtf(date, format)}</span> · {nameOf(kind)}
            <br />
            <span lang="en">{title}</span>
            <br />
            <SourceEntries org={org} ids={sources} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface ComputeEntriesProps extends Pick<Project, "compute"> {
  org: string
  chosen: string | null
}

/** Runs, totals and estimates as they were published; a total is not one more run. */
function ComputeEntries({ org, compute, chosen }: ComputeEntriesProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const roles = roleNames(language)
  const amounts = writeAmounts(language)
  if (compute.length === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-2 text-control font-semibold">{t`Compute on record`}</h3>
      <ul className="m-0 list-none p-0">
        {compute.map((entry, place) => (
          <li
            key={entry.what}
            aria-current={`c${place}` === chosen || undefined}
            className="observation border-t border-rule py-2 text-control"
          >
            <span className="font-semibold" lang="en">
              {entry.what}
            </span>{" "}
            · {roles[entry.role]} · <BasisMark basis={entry.basis} />
            <br />
            {amounts(entry)}
            <br />
            {entry.note !== undefined && (
              <>
                {entry.note[language.format.locale]}
                <br />
              </>
            )}
            <SourceEntries org={org} ids={entry.sources} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Every amount that was published of an entry, with its unit. */
function writeAmounts({ t, format }: Language): (entry: Compute) => string {
  return ({ gpuType, gpuCount, gpuHours, energyMWh, tCO2eq, window, days }) => {
    const number = (value: number | null, text: (shown: string) => string) =>
      value === null ? [] : [text(format.decimal(value))]
    const parts = [
      ...number(gpuHours, (value) => t(msg`${value} GPU-hours`)),
      ...number(gpuCount, (value) => t(msg`${value} GPUs`)),
      ...(gpuType === null ? [] : [gpuType]),
      ...number(energyMWh, (value) => t(msg`${value} MWh`)),
      ...number(tCO2eq, (value) => t(msg`${value} t CO₂e`)),
      ...(days === undefined ? [] : [t(msg`about ${days} days`)]),
      ...(window === null ? [] : [t(msg`window ${formatSpan(window, format)}`)]),
    ]
    return parts.length === 0 ? t(msg`no amount published`) : parts.join(t(msg`, `))
  }
}
