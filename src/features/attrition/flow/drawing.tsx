import { useLingui } from "@lingui/react/macro"
import { choiceOf } from "#charts/stop-choice.ts"
import type { DrawingProps } from "#figure/define-figure.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { employerKinds } from "#words/employer-kinds.ts"
import FlowChart from "./flow-chart.tsx"
import { toFlowSources } from "./rows.ts"
import type { FlowView } from "./view.ts"

/** Streams from each paper to the places its authors went to. */
export default function FlowDrawing({
  view,
  words,
  selection,
  width,
}: DrawingProps<object, unknown, FlowView>) {
  const { t } = useLingui()
  const language = useLanguage()
  const kindOf = employerKinds(language)
  const kinds = view.flow.flatMap(({ groups }) => groups.map(({ kind }) => kind))
  return (
    <FlowChart
      width={width}
      choice={choiceOf(selection)}
      sources={toFlowSources(view, language)}
      kindNames={Object.fromEntries(kinds.map((kind) => [kind, kindOf(kind)]))}
      texts={{
        name: words.sentence,
        description: words.subtitle,
        empty: t`Nobody had certainly gone by then.`,
      }}
    />
  )
}
