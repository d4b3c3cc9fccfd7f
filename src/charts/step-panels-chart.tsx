import { useId } from "react"
import { fitSheet } from "./fit-sheet.ts"
import { MarkTooltip } from "./mark-tooltip.tsx"
import { AnomalyHatch, ScenarioHatch } from "./patterns.tsx"
import { Panel } from "./step-panel.tsx"
import { layOut, type StepPanelsChartProps } from "./step-panels.ts"
import { useStepPanelsCursor } from "./use-step-panels-cursor.ts"

/** Dozens of panels come with as many notes, which need their room on a sheet, too. */
const SHEET_OF_PANELS = 740

/**
 * Small multiples on one axis: name left, first → last right, axis text only on the outer edge. A period that is
 * pointed at is read in every panel at once; arrow keys walk periods and panels.
 */
export default function StepPanelsChart(props: StepPanelsChartProps) {
  const prefix = useId()
  const descriptionId = useId()
  const { width, texts, panels, periods } = props
  const isStamped = texts.stamp !== undefined
  const layout = layOut(width, panels.length, isStamped)
  const { active, panel: walked, spoken, anchor, close, drag, handlers } = useStepPanelsCursor(props, layout)
  const chosen = periods.findIndex(({ id }) => id === props.selected)
  return (
    <div className="relative">
      <svg
        role="img"
        aria-label={texts.name}
        aria-describedby={descriptionId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk periods and panels
        tabIndex={0}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        fontSize="13"
        style={fitSheet(layout.height, SHEET_OF_PANELS)}
        className={props.onSelect === undefined ? "block" : "block cursor-pointer"}
        {...handlers}
      >
        <desc id={descriptionId}>{texts.description}</desc>
        <defs>
          <AnomalyHatch id={`${prefix}-excluded`} />
          {isStamped &&
            panels.map(({ key, fill }) => <ScenarioHatch key={key} id={`${prefix}-${key}`} colour={fill} />)}
        </defs>
        {isStamped && (
          <text x={layout.left} y={12} fill="var(--ink)" fontSize="12" fontWeight="600">
            {texts.stamp}
          </text>
        )}
        {panels.map((panel, index) => (
          <Panel
            key={panel.key}
            {...props}
            {...layout.place(index)}
            panel={panel}
            excluded={props.excluded.filter(({ keys }) => keys?.includes(panel.key) ?? true)}
            active={active}
            chosen={chosen < 0 ? null : chosen}
            isWalked={walked === index}
            hatch={`url(#${prefix}-excluded)`}
            paint={isStamped ? `url(#${prefix}-${panel.key})` : null}
          />
        ))}
        {drag !== null && (
          <rect
            x={drag.from}
            y={drag.top}
            width={drag.to - drag.from}
            height={drag.height}
            fill="var(--ink)"
            fillOpacity="0.12"
          />
        )}
      </svg>
      <span aria-live="polite">
        {anchor !== null && (
          <MarkTooltip anchor={anchor} width={width} onClose={close}>
            {spoken}
          </MarkTooltip>
        )}
      </span>
    </div>
  )
}
