import { plural } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { chosenOf, type TimelineParams, toggled } from "#features/timeline/timeline-params.ts"
import { type Range, STORY, shift, toRangeParams, zoom } from "#features/timeline/timeline-range.ts"
import { eventNames } from "#features/timeline/timeline-texts.ts"
import type { TimelineView } from "#features/timeline/timeline-view.ts"
import type { PageAddress } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { EVENT_KINDS } from "#model/event.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { DateField } from "#ui/date-field.tsx"
import { ToggleRow } from "#ui/toggle-row.tsx"
import type { TimelineFigureView } from "./view.ts"

interface TimelineControlsProps extends PageAddress<Pick<TimelineParams, "lanes" | "from" | "to" | "kinds">> {
  view: TimelineFigureView
}

/** What a lane is, what years are shown, which events lie over them. */
export function TimelineControls(props: TimelineControlsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const { params, setParams, view } = props
  const { grouping } = view
  const kinds = chosenOf(params.kinds, EVENT_KINDS)
  const names = eventNames(language)
  return (
    <>
      <div className="control-row mt-4">
        <ChoiceRow
          label={t`Lanes`}
          options={[
            { value: "lab", label: t`Lab` },
            { value: "status", label: t`Outcome` },
            { value: "family", label: t`Family` },
          ]}
          value={grouping}
          onChoose={(lanes) => setParams({ lanes: lanes === "lab" ? undefined : lanes })}
        />
        <RangeControls {...props} />
        <ToggleRow
          label={t`Events`}
          options={EVENT_KINDS.map((kind) => ({ value: kind, label: names[kind] }))}
          isOn={(kind) => kinds.has(kind)}
          onToggle={(kind) => setParams({ kinds: toggled(params.kinds, EVENT_KINDS, kind) })}
        />
      </div>
      <Outside view={view} />
    </>
  )
}

/** What the range leaves out is said, not hidden. */
function Outside({ view: { outside } }: { view: TimelineView }) {
  const { t } = useLingui()
  if (outside.projects + outside.events === 0) return null
  const parts = [
    ...(outside.projects > 0 ? [plural(outside.projects, { one: "# project", other: "# projects" })] : []),
    ...(outside.events > 0 ? [plural(outside.events, { one: "# event", other: "# events" })] : []),
  ]
  const list = parts.join(t`, `)
  return <p className="mt-3 mb-0 text-small text-ink2">{t`Outside these dates: ${list}.`}</p>
}

/** Years by presets, by two dates, and by steps nearer, farther, earlier and later. */
function RangeControls({ view: { range, whole, usual }, setParams }: TimelineControlsProps) {
  const { t } = useLingui()
  const show = (next: Range) => setParams(toRangeParams(next, usual))
  const presets = { projects: usual, story: STORY, all: whole }
  const current = (["projects", "story", "all"] as const).find(
    (id) => presets[id].from === range.from && presets[id].to === range.to,
  )
  const steps = [
    { label: t`Earlier`, next: shift(range, -1, whole) },
    { label: t`Later`, next: shift(range, 1, whole) },
    { label: t`Zoom in`, next: zoom(range, 0.5, whole) },
    { label: t`Zoom out`, next: zoom(range, 2, whole) },
  ]
  return (
    <>
      <ChoiceRow
        label={t`Years`}
        options={[
          { value: "projects", label: t`The projects’` },
          { value: "story", label: t`2021–23` },
          { value: "all", label: t`All` },
        ]}
        value={current ?? ("" as "all")}
        onChoose={(id) => show(presets[id])}
      />
      <DateField
        label={t`From`}
        value={range.from}
        within={{ from: whole.from, to: range.to }}
        onChange={(from) => from !== "" && from < range.to && show({ ...range, from })}
      />
      <DateField
        label={t`To`}
        value={range.to}
        within={{ from: range.from, to: whole.to }}
        onChange={(to) => to !== "" && to > range.from && show({ ...range, to })}
      />
      <div className="flex items-end gap-x-4">
        {steps.map(({ label, next }) => {
          const isEnd = next.from === range.from && next.to === range.to
          return (
            <button
              key={label}
              type="button"
              className="word-button"
              aria-disabled={isEnd}
              onClick={() => !isEnd && show(next)}
            >
              {label}
            </button>
          )
        })}
      </div>
    </>
  )
}
