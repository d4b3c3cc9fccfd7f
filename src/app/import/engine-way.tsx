import { Trans } from "@lingui/react/macro"
import { lazy, Suspense, useState } from "react"

const EngineForm = lazy(() => import("./engine-form.tsx"))

/** The third way beside files and paste: an engine that lets pages of elsewhere read is asked by this page itself. */
export function EngineWay({ onAsked }: { onAsked: (files: readonly File[]) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="mt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="fold">
        <Trans>Or have this page ask your Prometheus</Trans>
      </summary>
      {isOpen && (
        <Suspense fallback={<p className="min-h-96" />}>
          <EngineForm onAsked={onAsked} />
        </Suspense>
      )}
    </details>
  )
}
