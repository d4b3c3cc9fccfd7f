import { useLingui } from "@lingui/react/macro"
import { Suspense } from "react"
import { Boundary, FigureBoundary } from "#figure/figure-boundary.tsx"
import { HeadlinePlaceholder } from "#figure/headline-numbers.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { AUTHORS_HEIGHT, AuthorsFigure } from "./authors-figure.tsx"
import { CLUSTERS_HEIGHT, ClustersFigure } from "./clusters-figure.tsx"
import { Doors } from "./doors.tsx"
import { GRANTED_HEIGHT, GrantedFigure } from "./granted-figure.tsx"
import { MeasuredHeadlineNumbers } from "./measured-headlines.tsx"
import { MOVES_HEIGHT, MovesFigure } from "./moves-figure.tsx"
import { PROJECTS_HEIGHT, ProjectsFigure } from "./projects-figure.tsx"
import { RecordHeadlineNumbers } from "./record-headlines.tsx"

/** What an organisation’s data says in a few numbers and figures, and the way on for each reader. */
export function OverviewPage({ org }: { org: Org }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const basisOf = new Map(org.has.map((entry) => [entry.resource, entry.basis]))
  const isMeasured = basisOf.get("allocations") === "measured"
  return (
    <>
      <PageHeading
        title={isMeasured ? t`Who was granted what` : t`Who gets the GPUs, who leaves, what ships`}
        lead={org.summary[locale]}
      />
      <Boundary>
        <Suspense fallback={<HeadlinePlaceholder />}>
          {basisOf.has("people") && <RecordHeadlineNumbers org={org} />}
          {isMeasured && <MeasuredHeadlineNumbers org={org} />}
        </Suspense>
      </Boundary>
      {basisOf.get("allocations") === "scenario" && (
        <FigureBoundary height={GRANTED_HEIGHT}>
          <GrantedFigure org={org} />
        </FigureBoundary>
      )}
      {isMeasured && (
        <FigureBoundary height={CLUSTERS_HEIGHT}>
          <ClustersFigure org={org} />
        </FigureBoundary>
      )}
      {isMeasured && (
        <FigureBoundary height={MOVES_HEIGHT}>
          <MovesFigure org={org} />
        </FigureBoundary>
      )}
      {basisOf.has("people") && (
        <FigureBoundary height={AUTHORS_HEIGHT}>
          <AuthorsFigure org={org} />
        </FigureBoundary>
      )}
      {basisOf.has("projects") && (
        <FigureBoundary height={PROJECTS_HEIGHT}>
          <ProjectsFigure org={org} />
        </FigureBoundary>
      )}
      <Doors org={org} />
    </>
  )
}
