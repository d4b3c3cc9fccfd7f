import { Trans, useLingui } from "@lingui/react/macro"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { useFigureName } from "#figure/figures-context.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { isOwnOrg } from "#model/own-org.ts"
import { toCitations } from "./citations.ts"
import { CopyButton } from "./copy-button.tsx"
import type { ExportedFigure } from "./exported-figure.ts"
import { toPngBlob, toSvgFile } from "./picture.ts"
import { useExportedFigure } from "./use-exported-figure.ts"

/** Ways to hand a figure on: its address first, the device's own sheet, its picture; citations behind a fold. */
export default function SharePanel({ facts }: { facts: FigureFacts }) {
  const { t } = useLingui()
  const exported = useExportedFigure(facts)()
  const { title, url } = exported
  const makePng = async () => toPngBlob(await toSvgFile(exported, facts.stage))
  const copyPicture = () => navigator.clipboard.write([new ClipboardItem({ "image/png": makePng() })])
  const share = async () => {
    // closing the sheet without a choice is no failure
    await navigator.share({ title, text: title, url }).catch(() => undefined)
  }
  const canCopyPicture = facts.stage !== null && typeof ClipboardItem !== "undefined"
  return (
    <>
      <div className="share-link">
        <input
          type="text"
          className="snippet share-address"
          readOnly
          value={url}
          aria-label={t`Address of this view`}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton what={t`link`} copy={url}>
          <Trans>Copy link</Trans>
        </CopyButton>
      </div>
      {isOwnOrg(facts.org) && (
        <p className="m-0 text-small text-ink2">
          <Trans>The address shows it on this device only; send a picture or a file to others.</Trans>
        </p>
      )}
      <p className="m-0 flex flex-wrap gap-x-[22px]">
        {"share" in navigator && (
          <button type="button" className="word-button" onClick={() => void share()}>
            <Trans>Share with…</Trans>
          </button>
        )}
        {canCopyPicture && (
          <CopyButton what={t`picture`} copy={copyPicture}>
            <Trans>Copy picture</Trans>
          </CopyButton>
        )}
      </p>
      <Citations exported={exported} name={useFigureName(facts.id) ?? exported.sentence} />
    </>
  )
}

/** Five formats, which a few readers need and all others would have to pass by. */
function Citations({ exported, name }: { exported: ExportedFigure; name: string }) {
  const language = useLanguage()
  const { t } = useLingui()
  return (
    <details className="mt-2">
      <summary className="fold">
        <Trans>Cite</Trans>
      </summary>
      <dl className="m-0 grid gap-x-4 sm:grid-cols-[80px_1fr]">
        {toCitations(exported, name, language).map(({ name, text, isCode }) => (
          <div key={name} className="col-span-full grid grid-cols-subgrid border-b border-rule py-2">
            <dt className="text-small text-ink2">{name}</dt>
            <dd className="m-0">
              {isCode ? (
                <textarea className="snippet" readOnly rows={3} aria-label={name} value={text.trim()} />
              ) : (
                <span className="block text-small wrap-anywhere">{text}</span>
              )}
              <CopyButton what={name} copy={text} label={t`Copy citation: ${name}`}>
                <Trans>Copy</Trans>
              </CopyButton>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
