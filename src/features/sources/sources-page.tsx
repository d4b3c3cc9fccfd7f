import { useLingui } from "@lingui/react/macro"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { writeRecordEnd } from "#words/record-end.ts"
import { Limits } from "./limits.tsx"
import { SourcePanel } from "./source-panel.tsx"

export { parseSourcesSearch as parse } from "./sources-params.ts"

/** What everything rests on, and from each source everything that rests on it. */
export default function SourcesPage({ org, title }: PageProps) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <>
      <PageHead
        title={title}
        lead={joinSentences(
          [
            t`Every source with the records that name it. A number leads to its sources; from here a source leads back to the records that numbers are made of.`,
            writeRecordEnd(org, language),
          ],
          language.format,
        )}
      />
      <FigureBoundary>
        <SourcePanel org={org} />
        <PageContents org={org} page="sources" />
        <FiguresInOrder org={org} figures={useFiguresOf("sources", org)} />
        <Limits org={org} />
      </FigureBoundary>
    </>
  )
}
