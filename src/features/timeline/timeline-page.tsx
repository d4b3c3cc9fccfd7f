import { useLingui } from "@lingui/react/macro"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { writeRecordEnd } from "#words/record-end.ts"
import { ItemPanel } from "./item-panel.tsx"
import { useTimeline } from "./use-timeline.ts"

export { parseTimelineSearch as parse } from "./timeline-params.ts"

/** What shipped, what was dropped, what merged, and what compute each is known to have used. */
export default function TimelinePage({ org, title }: PageProps) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <>
      <PageHead
        title={title}
        lead={joinSentences(
          [
            t`Projects, milestones and clusters as papers, model cards, official pages and the press report them. Nothing on this page is a scenario.`,
            writeRecordEnd(org, language),
          ],
          language.format,
        )}
      />
      <FigureBoundary>
        <Rejected org={org} />
        <PageContents org={org} page="timeline" />
        <FiguresInOrder
          org={org}
          figures={useFiguresOf("timeline", org)}
          after={{ timeline: <ItemPanel org={org} /> }}
        />
      </FigureBoundary>
    </>
  )
}

function Rejected({ org }: { org: Org }) {
  return <RejectedNotice rejected={useTimeline(org).rejected} />
}
