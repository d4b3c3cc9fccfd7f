import { Trans, useLingui } from "@lingui/react/macro"
import type { PageProps } from "#figure/feature.ts"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { FiguresInOrder } from "#figure/figure-slot.tsx"
import { useFiguresOf } from "#figure/figures-context.ts"
import { PageContents } from "#figure/page-contents.tsx"
import { PageHead } from "#figure/page-head.tsx"
import { RejectedNotice } from "#figure/rejected-notice.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import type { Org } from "#model/org.ts"
import { StateMessage } from "#ui/state-message.tsx"
import { ClaimEntry } from "./claim-entry.tsx"
import { ClaimsControls } from "./claims-controls.tsx"
import { topicNames } from "./claims-texts.ts"
import { useClaims } from "./use-claims.ts"

export { parseClaimsSearch as parse } from "./claims-params.ts"

/** What was claimed in print, what the data makes of it, and what would decide the rest. */
export default function ClaimsPage({ org, title }: PageProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={title}
        lead={t`Claims from the press in our own words. Where the data can decide, the computation is run anew each time this page opens; no verdict is stored.`}
      />
      <FigureBoundary>
        <Content org={org} />
      </FigureBoundary>
    </>
  )
}

function Content({ org }: { org: Org }) {
  const context = useClaims(org)
  const language = useLanguage()
  const { t } = useLingui()
  const topicName = topicNames(language)
  const { view, params, setParams } = context
  const isUnknown = params.claim !== undefined && view.all.every(({ claim }) => claim.id !== params.claim)
  return (
    <>
      <RejectedNotice rejected={context.rejected} />
      {isUnknown && (
        <p role="status" className="notice text-control">
          <Trans>The address asks for the claim “{params.claim}”, of which there is no record here.</Trans>
        </p>
      )}
      {view.isChosenHidden && (
        <p role="status" className="notice text-control">
          <Trans>The claim that the address names is not among those listed.</Trans>{" "}
          <button
            type="button"
            className="word-button"
            onClick={() => setParams({ topic: undefined, verdict: undefined, origin: undefined })}
          >
            {t`Show all claims`}
          </button>
        </p>
      )}
      <PageContents
        org={org}
        page="claims"
        more={view.topics.map(({ topic }) => ({ id: `topic-${topic}`, title: topicName(topic) }))}
      />
      <FiguresInOrder org={org} figures={useFiguresOf("claims", org)} />
      <ClaimsControls {...context} />
      {view.topics.length === 0 && (
        <StateMessage
          title={t`No claim is like that.`}
          action={{
            label: t`Show all claims`,
            onClick: () => setParams({ topic: undefined, verdict: undefined, origin: undefined }),
          }}
        />
      )}
      {view.topics.map(({ topic, rows }) => (
        <section
          key={topic}
          id={`topic-${topic}`}
          aria-label={topicName(topic)}
          className="mt-10 max-w-[760px]"
        >
          <h2 className="mt-0 mb-3 text-h3">{topicName(topic)}</h2>
          <ol className="m-0 list-none p-0">
            {rows.map((row) => (
              <ClaimEntry key={row.claim.id} {...context} row={row} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
