import { Trans, useLingui } from "@lingui/react/macro"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { switchSingleKeys, useSingleKeys } from "#figure/single-keys.ts"

/** What the keyboard can do, and the switch for those who type letters without meaning a command. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const isOn = useSingleKeys()
  const { anywhere, inFigure, inDrawing, inStory } = useKeys()
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

function useKeys(): Record<"anywhere" | "inFigure" | "inDrawing" | "inStory", Keys> {
  const { t } = useLingui()
  return {
    inFigure: [
      ["t", t`table instead of chart, and back`],
      ["d", t`download`],
      ["s", t`share and cite`],
      ["h", t`how we know this`],
      ["Esc", t`close what is open`],
    ],
    inDrawing: [
      ["← →", t`walk from period to period, or from mark to mark`],
      ["Home End", t`first and last`],
      ["Enter", t`mark it, also in the table`],
      ["Esc", t`let go`],
      [t`Ctrl+wheel`, t`on a timeline: nearer and farther`],
      [t`drag`, t`on a timeline: earlier and later`],
    ],
    inStory: [["← →", t`step back and forth`]],
    anywhere: [
      ["?", t`this list`],
      ["/", t`search`],
      ["Ctrl+K", t`search, in fields too`],
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
