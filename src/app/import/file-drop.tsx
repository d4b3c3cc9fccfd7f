import { Trans, useLingui } from "@lingui/react/macro"
import { type DragEvent, useId, useRef, useState } from "react"
import { listDropped } from "./dropped-files.ts"
import { EngineWay } from "./engine-way.tsx"

interface FileDropProps {
  onFiles: (files: readonly File[]) => void
  onSample: () => void
}

/** Files by dropping them or a folder, by choosing them, by pasting text, the sample, or what an engine says that is asked from here. */
export function FileDrop({ onFiles, onSample }: FileDropProps) {
  const { t } = useLingui()
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const give = (list: FileList | null) => {
    if (list !== null && list.length > 0) onFiles([...list])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void listDropped(event.dataTransfer).then((files) => files.length > 0 && onFiles(files))
  }
  return (
    <section className="mt-10" aria-labelledby="import-files">
      <h2 id="import-files" className="m-0 mb-3 text-h3">
        <Trans>Your files</Trans>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the buttons inside do the same by keys */}
      <div
        className="import-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="m-0">
          <Trans>Drop files or a folder here, or</Trans>
        </p>
        <p className="m-0 mt-3 flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => input.current?.click()}>
            <Trans>Choose files</Trans>
          </button>
          <button type="button" className="button" onClick={() => folder.current?.click()}>
            <Trans>Choose a folder</Trans>
          </button>
          <button type="button" className="button" onClick={onSample}>
            <Trans>Try the sample</Trans>
          </button>
        </p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t`Files`}
          onChange={(event) => give(event.target.files)}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          {...{ webkitdirectory: "" }}
          aria-label={t`Folder`}
          onChange={(event) => give(event.target.files)}
        />
      </div>
      <Paste onFiles={onFiles} />
      <EngineWay onAsked={onFiles} />
    </section>
  )
}

function Paste({ onFiles }: Pick<FileDropProps, "onFiles">) {
  const [text, setText] = useState("")
  const id = useId()
  return (
    <details className="mt-3">
      <summary className="fold">
        <Trans>Or paste text</Trans>
      </summary>
      <label htmlFor={id} className="sr-only">
        <Trans>Text of an export or a table</Trans>
      </label>
      <textarea
        id={id}
        className="field py-2 font-mono"
        rows={6}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="button mt-2"
        disabled={text.trim() === ""}
        onClick={() => onFiles([new File([text], "pasted.txt", { type: "text/plain" })])}
      >
        <Trans>Read the text</Trans>
      </button>
    </details>
  )
}
