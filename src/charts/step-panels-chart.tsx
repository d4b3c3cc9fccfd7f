import { useId } from "react"
import { NARROW, useWidth } from "#ui/use-width.ts"
import { AnomalyHatch, ScenarioHatch } from "./patterns.tsx"
import { Panel } from "./step-panel.tsx"
import type { StepPanelsChartProps } from "./step-panels.ts"

const HEIGHT = { wide: 96, narrow: 64, many: 66 }
const STAMP = 28
const GAP = 40
const LEFT = 40

/** Small multiples on one axis: name left, first → last right, axis text only on the outer edge. */
export default function StepPanelsChart(props: StepPanelsChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const prefix = useId()
  const isNarrow = width < NARROW
  const columns = isNarrow ? 1 : Math.max(1, Math.min(props.panels.length, width < 960 ? 3 : 5))
  const panelHeight = isNarrow ? HEIGHT.narrow : props.panels.length > 5 ? HEIGHT.many : HEIGHT.wide
  const panelWidth = (width - LEFT - GAP * (columns - 1)) / columns
  const rowHeight = panelHeight + 56
  const rowCount = Math.ceil(props.panels.length / columns)
  const { stamp } = props.texts
  const top = stamp === undefined ? 0 : STAMP
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${props.texts.name}. ${props.texts.description}`}
          width={width}
          height={top + rowCount * rowHeight}
          fontSize="13"
        >
          <defs>
            <AnomalyHatch id={`${prefix}-excluded`} />
            {stamp !== undefined &&
              props.panels.map(({ key, fill }) => (
                <ScenarioHatch key={key} id={`${prefix}-${key}`} colour={fill} />
              ))}
          </defs>
          {stamp !== undefined && (
            <text x={LEFT} y={12} fill="var(--ink)" fontSize="12" fontWeight="600">
              {stamp}
            </text>
          )}
          {props.panels.map((panel, index) => (
            <Panel
              key={panel.key}
              {...props}
              panel={panel}
              hatch={`url(#${prefix}-excluded)`}
              paint={stamp === undefined ? null : `url(#${prefix}-${panel.key})`}
              left={LEFT + (index % columns) * (panelWidth + GAP)}
              top={top + Math.floor(index / columns) * rowHeight}
              width={panelWidth}
              height={panelHeight}
              isFirst={index % columns === 0}
              isLast={index + columns >= props.panels.length}
            />
          ))}
        </svg>
      )}
    </div>
  )
}
