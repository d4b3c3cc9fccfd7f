import { Trans, useLingui } from "@lingui/react/macro"
import { useId, useState } from "react"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { absoluteAddress, viewQuery, writeSearch } from "#figure/site-address.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { useFormat } from "#i18n/use-format.ts"
import { CopyButton } from "./copy-button.tsx"
import { toSnippet } from "./snippet.ts"
import { useExportedFigure } from "./use-exported-figure.ts"

/** Space that an embed needs besides its figure: margins and the line that leads back. */
const AROUND = 72

/** The HTML that shows this figure in somebody else's page. */
export default function EmbedPanel({ facts }: { facts: FigureFacts }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const [isPinned, setPinned] = useState(false)
  const [hasScript, setScript] = useState(true)
  const collect = useExportedFigure(facts)
  const { dataVersion } = facts
  const snippetId = useId()
  const src = embedAddress(facts, locale, isPinned)
  // without the panel itself, which the embed does not show
  const [height] = useState(() => facts.measureHeight() + AROUND)
  const snippet = toSnippet({ src, id: facts.id, title: collect().title, height }, hasScript)
  return (
    <>
      {facts.hasVersions && (
        <fieldset className="m-0 border-0 p-0">
          <legend className="sr-only">
            <Trans>Which data the embed shows</Trans>
          </legend>
          <label className="option-line">
            <input type="radio" name={snippetId} checked={!isPinned} onChange={() => setPinned(false)} />
            <Trans>Live: follows every new version of the data</Trans>
          </label>
          <label className="option-line">
            <input type="radio" name={snippetId} checked={isPinned} onChange={() => setPinned(true)} />
            <Trans>Pinned: stays at data {dataVersion} and says when there is a newer version</Trans>
          </label>
        </fieldset>
      )}
      <label className="option-line">
        <input type="checkbox" checked={hasScript} onChange={() => setScript(!hasScript)} />
        <Trans>With a script that keeps the frame as high as the figure</Trans>
      </label>
      <textarea
        id={snippetId}
        className="snippet"
        readOnly
        rows={hasScript ? 12 : 5}
        aria-label={t`HTML to paste into a page`}
        value={snippet}
        onFocus={(event) => event.target.select()}
      />
      <p className="m-0 flex flex-wrap gap-x-[22px]">
        <CopyButton what={t`HTML`} copy={snippet}>
          <Trans>Copy HTML</Trans>
        </CopyButton>
        <a className="word-button" href={src} target="_blank" rel="noreferrer">
          <Trans>See it alone</Trans>
        </a>
      </p>
    </>
  )
}

/** The present view of the figure alone, in the language it is read in. */
function embedAddress({ org, id, dataVersion }: FigureFacts, locale: Locale, isPinned: boolean): string {
  const query = viewQuery()
  // the page may have other figures as tables; the embed has only this one
  if (query.get("table")?.split("~").includes(id)) query.set("table", id)
  else query.delete("table")
  if (query.get("how")?.split("~")[0] !== id) query.delete("how")
  if (isPinned) query.set("v", dataVersion)
  return `${absoluteAddress(`${localePrefix(locale)}embed/${org}/${id}/`)}${writeSearch(query)}`
}
