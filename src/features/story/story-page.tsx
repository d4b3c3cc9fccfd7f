import { useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { type ComponentType, useMemo } from "react"
import { claimsQuery } from "#data/claims.ts"
import { clustersQuery } from "#data/clusters.ts"
import { papersQuery } from "#data/papers.ts"
import { peopleQuery } from "#data/people.ts"
import { projectsQuery } from "#data/projects.ts"
import { sourcesQuery } from "#data/sources.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { RefusedNotice } from "#figure/refused-notice.tsx"
import { usePageParams } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { toStoryFacts } from "./story-facts.ts"
import { StoryPanel } from "./story-panel.tsx"
import { parseStorySearch, type StoryParams } from "./story-params.ts"
import { stepAt } from "./story-steps.ts"
import { writeStoryTexts } from "./story-texts.ts"

interface StoryPageProps {
  org: Org
  /** what draws each figure that can be embedded; each takes its choices from the address */
  figures: Readonly<Record<string, ComponentType<{ org: Org }>>>
}

/** The story of the quarrel in a few steps, each a view of the explorer with a paragraph beside it. */
export function StoryPage(props: StoryPageProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`The quarrel over compute, step by step`}
        lead={t`Each step is a view of this site with a paragraph beside it. Change anything in it: the address goes with you.`}
      />
      <FigureBoundary height={{ wide: 700, narrow: 900 }}>
        <Story {...props} />
      </FigureBoundary>
    </>
  )
}

function Story({ org, figures }: StoryPageProps) {
  const language = useLanguage()
  const { values, refused } = usePageParams<StoryParams>(parseStorySearch)
  const { index, step } = stepAt(values.step === undefined ? undefined : Number(values.step))
  const facts = useStoryFacts(org)
  const { heading, text } = writeStoryTexts(facts, language)[step.id]
  const Drawn = figures[step.figure]
  return (
    <>
      <RefusedNotice refused={refused} />
      <div className="story">
        <StoryPanel key={step.id} org={org.id} index={index} heading={heading} text={text} />
        <div className="min-w-0">
          <FigureBoundary key={step.id} height={{ wide: 700, narrow: 900 }}>
            {Drawn !== undefined && <Drawn org={org} />}
          </FigureBoundary>
        </div>
      </div>
    </>
  )
}

function useStoryFacts({ id }: Org) {
  const [projects, clusters, papers, people, claims, sources] = useSuspenseQueries({
    queries: [
      projectsQuery(id),
      clustersQuery(id),
      papersQuery(id),
      peopleQuery(id),
      claimsQuery(id),
      sourcesQuery(id),
    ],
  })
  return useMemo(
    () =>
      toStoryFacts({
        projects: projects.data.records,
        clusters: clusters.data.records,
        papers: papers.data.records,
        people: people.data.records,
        claims: claims.data.records,
        sources: sources.data.records,
      }),
    [projects.data, clusters.data, papers.data, people.data, claims.data, sources.data],
  )
}
