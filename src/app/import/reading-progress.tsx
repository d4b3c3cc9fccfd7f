import { Trans, useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import type { ImportState } from "./use-importer.ts"

const MEGABYTE = 1_000_000

/** How far the reading is, in bytes and rows, and the way to stop it. */
export function ReadingProgress({ state, onStop }: { state: ImportState; onStop: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const { progress, files } = state
  const all = files.reduce((sum, { size }) => sum + size, 0)
  const [read, of] = [progress?.bytes ?? 0, progress?.of ?? all]
  const [megabytes, ofMegabytes] = [format.decimal(read / MEGABYTE), format.decimal(of / MEGABYTE)]
  const rows = format.integer(progress?.rows ?? 0)
  const name = progress?.file ?? files[0]?.name ?? ""
  return (
    <section className="mt-6 max-w-text" aria-label={t`Reading`}>
      <p className="m-0">
        <Trans>Reading {name}</Trans>
      </p>
      <progress
        className="import-progress"
        value={of === 0 ? 0 : read / of}
        max={1}
        aria-label={t`Part of the file that is read`}
      />
      <p className="m-0 mt-1 text-sub text-ink2">
        <Trans>
          {megabytes} of {ofMegabytes} MB, {rows} rows
        </Trans>
      </p>
      <button type="button" className="button mt-3" onClick={onStop}>
        <Trans>Stop</Trans>
      </button>
    </section>
  )
}
