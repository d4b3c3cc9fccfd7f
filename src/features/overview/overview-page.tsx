import { hasResource } from "#figure/define-figure.ts"
import type { PageProps } from "#figure/feature.ts"
import { Boundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { HeadlinePlaceholder } from "#figure/headline-numbers.tsx"
import { HeldSuspense } from "#figure/held-suspense.tsx"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { writeRecordEnd } from "#words/record-end.ts"
import { Doors } from "./doors.tsx"
import { MeasuredHeadlineNumbers } from "./measured-headlines.tsx"
import { RecordHeadlineNumbers } from "./record-headlines.tsx"

/** What an organisation’s data says in a few numbers and figures, and the way on for each reader. */
export default function OverviewPage({ org, title }: PageProps) {
  const language = useLanguage()
  const { locale } = language.format
  const isRecord = org.has.some(({ resource, basis }) => resource === "allocations" && basis !== "scenario")
  return (
    <>
      <PageHead
        title={title}
        lead={joinSentences([org.summary[locale], writeRecordEnd(org, language)], language.format)}
      />
      <Boundary>
        <HeldSuspense fallback={<HeadlinePlaceholder />}>
          {hasResource(org, "papers") && hasResource(org, "people") && <RecordHeadlineNumbers org={org} />}
          {isRecord && <MeasuredHeadlineNumbers org={org} />}
        </HeldSuspense>
      </Boundary>
      <Doors org={org} />
      <PageContents org={org} page="" />
      <FiguresInOrder org={org} figures={useFiguresOf("", org)} />
    </>
  )
}
