import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { switchSingleKeys, useSingleKeys } from "#figure/single-keys.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"

/** What the keyboard can do, and the switch for those who type letters without meaning a command. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const language = useLanguage()
  const ref = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const isOn = useSingleKeys()
  const { anywhere, inFigure, inDrawing, inStory } = listKeys(language)
  useEffect(() => {
    // the browser gives the focus back to where it was when the dialog closes
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId} className="m-0 text-h3">
        <Trans>Keyboard shortcuts</Trans>
      </h2>
      <KeyList title={<Trans>While the focus is in a figure</Trans>} keys={inFigure} />
      <KeyList title={<Trans>While the focus is on a drawing</Trans>} keys={inDrawing} />
      <KeyList title={<Trans>While the focus is beside a step of the story</Trans>} keys={inStory} />
      <KeyList title={<Trans>Anywhere outside a field</Trans>} keys={anywhere} />
      <label className="option-line mt-4">
        <input type="checkbox" checked={isOn} onChange={(event) => switchSingleKeys(event.target.checked)} />
        <Trans>Letters and signs pressed alone are commands</Trans>
      </label>
      <button type="button" className="button mt-4" onClick={() => ref.current?.close()}>
        <Trans>Close</Trans>
      </button>
    </dialog>
  )
}

type Keys = readonly (readonly [key: string, does: string])[]

function listKeys({ t }: Language): Record<"anywhere" | "inFigure" | "inDrawing" | "inStory", Keys> {
  return {
    inFigure: [
      ["t", t(msg`table instead of chart, and back`)],
      ["d", t(msg`download`)],
      ["s", t(msg`share and cite`)],
      ["h", t(msg`how we know this`)],
      ["Esc", t(msg`close what is open`)],
    ],
    inDrawing: [
      ["← →", t(msg`walk from period to period, or from mark to mark`)],
      ["Home End", t(msg`first and last`)],
      ["Enter", t(msg`mark it, also in the table`)],
      ["Esc", t(msg`let go`)],
      [t(msg`Ctrl+wheel`), t(msg`on a timeline: nearer and farther`)],
      [t(msg`drag`), t(msg`on a timeline: earlier and later`)],
    ],
    inStory: [["← →", t(msg`step back and forth`)]],
    anywhere: [
      ["?", t(msg`this list`)],
      ["/", t(msg`search`)],
      ["Ctrl+K", t(msg`search, in fields too`)],
    ],
  }
}

function KeyList({ title, keys }: { title: ReactNode; keys: Keys }) {
  return (
    <>
      <h3 className="mt-4 mb-1 font-sans text-small font-semibold">{title}</h3>
      <dl className="m-0 grid grid-cols-[96px_1fr] gap-x-4 gap-y-1 text-control">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one} className="key">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd className="m-0">{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
