import { Trans, useLingui } from "@lingui/react/macro"
import { useId } from "react"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { toCitations } from "./citations.ts"
import { CopyStatus } from "./copy-status.tsx"
import { toPngBlob, toSvgFile } from "./picture.ts"
import { useCopied } from "./use-copied.ts"
import { useExportedFigure } from "./use-exported-figure.ts"

/** Ways to hand a figure on: its address, the device's own sheet, its picture, a citation. */
export default function SharePanel({ facts }: { facts: FigureFacts }) {
  const { t } = useLingui()
  const collect = useExportedFigure(facts)
  const { state, run, copyText } = useCopied()
  const exported = collect()
  const { title, url } = exported
  const makePng = async () => toPngBlob(await toSvgFile(exported, facts.stage?.current ?? null))
  const copyPicture = () => navigator.clipboard.write([new ClipboardItem({ "image/png": makePng() })])
  const share = async () => {
    // closing the sheet without a choice is no failure
    await navigator.share({ title, text: title, url }).catch(() => undefined)
  }
  const canCopyPicture = facts.stage !== null && typeof ClipboardItem !== "undefined"
  return (
    <>
      <p className="m-0 flex flex-wrap gap-x-[22px]">
        <button type="button" className="word-button" onClick={() => copyText(t`link`, url)}>
          <Trans>Copy link</Trans>
        </button>
        {"share" in navigator && (
          <button type="button" className="word-button" onClick={() => void share()}>
            <Trans>Share with…</Trans>
          </button>
        )}
        {canCopyPicture && (
          <button type="button" className="word-button" onClick={() => run(t`picture`, copyPicture)}>
            <Trans>Copy picture</Trans>
          </button>
        )}
      </p>
      <p className="m-0 mt-1 text-small break-all text-ink2">{url}</p>
      <Citations exported={exported} copy={copyText} />
      <CopyStatus state={state} />
    </>
  )
}

interface CitationsProps {
  exported: ReturnType<ReturnType<typeof useExportedFigure>>
  copy: (what: string, text: string) => void
}

function Citations({ exported, copy }: CitationsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="mt-4">
      <h3 id={headingId} className="m-0 font-sans text-control font-semibold">
        <Trans>Cite</Trans>
      </h3>
      <dl className="m-0 grid gap-x-4 sm:grid-cols-[80px_1fr_auto]">
        {toCitations(exported, language).map(({ name, text, isCode }) => (
          <div key={name} className="col-span-full grid grid-cols-subgrid border-b border-rule py-2">
            <dt className="text-small text-ink2">{name}</dt>
            <dd className="m-0">
              {isCode ? (
                <textarea className="snippet" readOnly rows={3} aria-label={name} value={text.trim()} />
              ) : (
                <span className="block text-small wrap-anywhere">{text}</span>
              )}
            </dd>
            <dd className="m-0 sm:-mt-[7px]">
              <button
                type="button"
                className="word-button"
                aria-label={t`Copy citation: ${name}`}
                onClick={() => copy(name, text)}
              >
                <Trans>Copy</Trans>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
