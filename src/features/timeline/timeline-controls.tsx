import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "#i18n/use-language.ts"
import { EVENT_KINDS } from "#model/event.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { DateField } from "#ui/date-field.tsx"
import { ToggleRow } from "#ui/toggle-row.tsx"
import type { TimelineContext } from "./timeline-data.tsx"
import { chosenOf, toggled } from "./timeline-params.ts"
import { type Range, STORY, shift, toRangeParams, zoom } from "./timeline-range.ts"
import { eventNames } from "./timeline-texts.ts"
import type { Grouping } from "./timeline-view.ts"

interface TimelineControlsProps extends Pick<TimelineContext, "params" | "setParams"> {
  range: Range
  /** the whole record, and the part of it that holds the projects */
  whole: Range
  usual: Range
  grouping: Grouping
}

/** What a lane is, what years are shown, which events lie over them. */
export function TimelineControls(props: TimelineControlsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const { params, setParams, grouping } = props
  const kinds = chosenOf(params.kinds, EVENT_KINDS)
  const names = eventNames(language)
  return (
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
  )
}

/** Years by presets, by two dates, and by steps nearer, farther, earlier and later. */
function RangeControls({ range, whole, usual, setParams }: TimelineControlsProps) {
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
