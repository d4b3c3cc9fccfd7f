import { Trans, useLingui } from "@lingui/react/macro"
import { useId, useState } from "react"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { absoluteAddress, viewQuery, writeSearch } from "#figure/site-address.ts"
import { type Locale, localePrefix } from "#i18n/locale.ts"
import { useFormat } from "#i18n/use-format.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { CopyButton } from "./copy-button.tsx"
import { type SnippetScript, toSnippet } from "./snippet.ts"
import { useExportedFigure } from "./use-exported-figure.ts"

/** Space that an embed needs besides its figure: margins and the line that leads back. */
const AROUND = 72

/** The HTML that shows this figure in somebody else's page. */
export default function EmbedPanel({ facts }: { facts: FigureFacts }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const [isPinned, setPinned] = useState(false)
  const [script, setScript] = useState<SnippetScript>("inline")
  const [theme, setTheme] = useState<EmbedTheme>("auto")
  const collect = useExportedFigure(facts)
  const { dataVersion } = facts
  const snippetId = useId()
  const src = embedAddress(facts, locale, { isPinned, theme })
  // without the panel itself, which the embed does not show
  const [height] = useState(() => facts.measureHeight() + AROUND)
  const { title, url } = collect()
  const snippet = toSnippet({ src, id: facts.id, title, height, page: url }, script)
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
      <div className="flex flex-wrap gap-x-6">
        <ChoiceRow
          label={t`Colours of the embed`}
          value={theme}
          options={[
            { value: "auto", label: t`as the reader’s device` },
            { value: "light", label: t`light` },
            { value: "dark", label: t`dark` },
          ]}
          onChoose={setTheme}
        />
        <ChoiceRow
          label={t`Script that keeps the frame as high as the figure`}
          value={script}
          options={[
            { value: "inline", label: t`in the page` },
            { value: "file", label: t`as a file` },
            { value: "none", label: t`none` },
          ]}
          onChoose={setScript}
        />
      </div>
      <textarea
        id={snippetId}
        className="snippet"
        readOnly
        rows={script === "inline" ? 12 : 6}
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

type EmbedTheme = "auto" | "light" | "dark"

/**
 * The present view of the figure alone, in the language it is read in. What is usual today is written out, so that the article keeps
 * its number when something else is usual.
 */
function embedAddress(
  { org, id, dataVersion, words: { usual = {} } }: FigureFacts,
  locale: Locale,
  { isPinned, theme }: { isPinned: boolean; theme: EmbedTheme },
): string {
  const query = viewQuery()
  // the page may have other figures as tables; the embed has only this one
  if (query.get("table")?.split("~").includes(id)) query.set("table", id)
  else query.delete("table")
  if (query.get("how")?.split("~")[0] !== id) query.delete("how")
  for (const [name, value] of Object.entries(usual)) if (!query.has(name)) query.set(name, value)
  if (isPinned) query.set("v", dataVersion)
  if (theme !== "auto") query.set("theme", theme)
  return `${absoluteAddress(`${localePrefix(locale)}embed/${org}/${id}/`)}${writeSearch(query)}`
}
