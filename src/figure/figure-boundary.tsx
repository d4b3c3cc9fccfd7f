import { Trans, useLingui } from "@lingui/react/macro"
import { useQueryClient } from "@tanstack/react-query"
import { Component, type ReactNode } from "react"
import { useLanguage } from "#i18n/use-language.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { StateMessage } from "#ui/state-message.tsx"
import { type DrawingHeight, DrawingSlot } from "./drawing-slot.tsx"
import { writeFailureText } from "./failure-text.ts"
import { HeldSuspense } from "./held-suspense.tsx"
import { WrittenBlock } from "./written-block.tsx"

/**
 * Stands around a figure that loads its own data: the frame's full size while it loads, one sentence and
 * “Try again” when it fails; the rest of the page stays.
 */
export function FigureBoundary({ children }: { children: ReactNode }) {
  return (
    <Boundary>
      <HeldSuspense fallback={<FigurePlaceholder />}>
        <WrittenBlock>{children}</WrittenBlock>
      </HeldSuspense>
    </Boundary>
  )
}

/** An error boundary whose “Try again” also asks failed queries anew. */
export function Boundary({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  // what has failed is forgotten, and so asked for anew by whoever needs it
  const forget = () => void client.resetQueries({ predicate: ({ state }) => state.status === "error" })
  return <ErrorCatcher onReset={forget}>{children}</ErrorCatcher>
}

/** Nothing stands below a figure whose data is on the way, so that its size need not be known before. */
const UNKNOWN: DrawingHeight = { wide: 400, narrow: 400 }

/** A figure whose data is on the way. */
export function FigurePlaceholder() {
  const { t } = useLingui()
  return (
    <section className="figure" aria-busy="true" aria-label={t`Loading a figure`}>
      <p className="figure-sentence text-ink2">
        <Trans>Loading…</Trans>
      </p>
      <p className="figure-subtitle">{"\u00a0"}</p>
      <div className="mt-4 sm:mt-6">
        <DrawingSlot height={UNKNOWN} draw={null} />
      </div>
    </section>
  )
}

interface ErrorCatcherProps {
  onReset: () => void
  children: ReactNode
}

/** Every part of the page that has failed: whoever tries one again means them all. */
const failed = new Set<ErrorCatcher>()

class ErrorCatcher extends Component<ErrorCatcherProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  override componentDidMount() {
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    if (this.state.error === null) failed.delete(this)
    else failed.add(this)
  }

  override componentWillUnmount() {
    failed.delete(this)
  }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  retry = () => {
    this.props.onReset()
    for (const part of [this, ...failed]) part.setState({ error: null })
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Failure error={this.state.error} onRetry={this.retry} />
  }
}

/** What failed, in one sentence, with a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const language = useLanguage()
  const { t } = useLingui()
  const { title, detail } = writeFailureText(error, language)
  return (
    <div className="mt-12">
      <StateMessage
        role="alert"
        title={title}
        detail={detail}
        action={{ label: t`Try again`, onClick: retryOf(error, onRetry) }}
      />
    </div>
  )
}

/** `lazy` keeps a failed import for good: only a reload asks for the code again. */
function isMissingCode(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
}

function retryOf(error: unknown, retry: () => void): () => void {
  return isMissingCode(error) ? () => window.location.reload() : retry
}

/** A page that failed as a whole: the sentence is its heading. */
export function PageFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const language = useLanguage()
  const { t } = useLingui()
  const { title, detail } = writeFailureText(error, language)
  return (
    <div role="alert">
      <PageHeading title={title} lead={detail} />
      <button type="button" className="button mt-4" onClick={retryOf(error, onRetry)}>
        {t`Try again`}
      </button>
    </div>
  )
}
