import { useLingui } from "@lingui/react/macro"
import { Navigate } from "@tanstack/react-router"
import { useMemo } from "react"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FigureSlot } from "#figure/figure-slot.tsx"
import { useFigure } from "#figure/figures-context.ts"
import { PageHead } from "#figure/page-head.tsx"
import { usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import { ChoicesContext, useIsWritten, useViewSearch } from "#figure/written.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { StoryPanel } from "./story-panel.tsx"
import { missingChoices, parseStorySearch, type StoryParams } from "./story-params.ts"
import { loadStory } from "./story-records.ts"
import { STORY_STEPS, stepAt } from "./story-steps.ts"
import { writeStoryTexts } from "./story-texts.ts"
import "./story.css"

export { parseStorySearch as parse } from "./story-params.ts"

/** The story of the quarrel in a few steps, each a view of the explorer with a paragraph beside it. */
export default function StoryPage({ org, title }: PageProps) {
  const { t } = useLingui()
  const isWritten = useIsWritten()
  const search = useViewSearch()
  const missing = missingChoices(search)
  const choices = useMemo(() => (missing === null ? null : { ...search, ...missing }), [missing, search])
  return (
    <>
      <PageHead
        title={title}
        lead={t`Each step is a view of this site with a paragraph beside it. Change anything in it: the address goes with you.`}
      />
      <FigureBoundary>
        <ChoicesContext value={choices}>
          <Story org={org} />
        </ChoicesContext>
      </FigureBoundary>
      {/* an address that names a step and nothing in it is led on to the step as it is told */}
      {missing !== null && !isWritten && (
        <Navigate to="." search={(previous) => ({ ...previous, ...missing })} replace />
      )}
    </>
  )
}

const RECORDS = { load: loadStory }

function Story({ org }: { org: Org }) {
  const language = useLanguage()
  const { values } = usePageParams<StoryParams>(parseStorySearch)
  const { index, step } = stepAt(values.step === undefined ? undefined : Number(values.step))
  const input = useMemo(() => ({ org, params: {} }), [org])
  const facts = useRecords(RECORDS, input)
  const texts = writeStoryTexts(facts, language)
  const { heading, text } = texts[step.id]
  const figure = useFigure(step.figure, org)
  return (
    <div className="story">
      <StoryPanel key={step.id} org={org.id} index={index} heading={heading} text={text} />
      <div className="min-w-0">
        {figure !== null && <FigureSlot key={step.id} listing={figure} org={org} hasPanel />}
      </div>
      {/* steps need a script to be turned */}
      <noscript>
        {STORY_STEPS.filter(({ id }) => id !== step.id).map(({ id }) => (
          <section key={id} className="mt-8 max-w-text">
            <h2 className="mt-2 mb-3 text-h3">{texts[id].heading}</h2>
            <p className="m-0">{texts[id].text}</p>
          </section>
        ))}
      </noscript>
    </div>
  )
}
