import { useLingui } from "@lingui/react/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import ComputeDotsChart from "./compute-dots-chart.tsx"
import { toGroups, toKinds } from "./rows.ts"
import type { ComputeView } from "./view.ts"

/** One dot per run, on a logarithmic axis. */
export default function ComputeDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, ComputeView>) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ComputeDotsChart
      width={width}
      groups={toGroups(view, language)}
      kinds={toKinds(language)}
      texts={{ name: words.sentence, description: words.subtitle, unit: t`GPU-hours` }}
      formatTick={(value) => language.format.short(value)}
      choice={choiceOf(selection)}
    />
  )
}
