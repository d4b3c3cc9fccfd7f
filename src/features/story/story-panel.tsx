import { Trans, useLingui } from "@lingui/react/macro"
import { Link, useNavigate } from "@tanstack/react-router"
import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import { STORY_STEPS, type StoryStep, stepAt } from "./story-steps.ts"

interface StoryPanelProps {
  org: string
  /** place of the step, from 0 */
  index: number
  heading: string
  text: string
}

/** Whether the reader came to this step from another one: then its heading takes the focus. */
let hasStepped = false

/** The words of a step and the ways on: back, forth, to any step, to the view itself. Arrow keys step while the focus is here. */
export function StoryPanel({ org, index, heading, text }: StoryPanelProps) {
  const { t } = useLingui()
  const headingId = useId()
  const ref = useRef<HTMLHeadingElement>(null)
  const navigate = useNavigate()
  useEffect(() => {
    if (hasStepped) ref.current?.focus({ preventScroll: false })
    hasStepped = false
  }, [])
  const go = (next: number) => {
    if (STORY_STEPS[next] === undefined) return
    hasStepped = true
    void navigate({
      to: "/$org/$page",
      params: { org, page: "story" },
      search: searchOf(next),
      resetScroll: false,
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(index + by)
  }
  const { step } = stepAt(index + 1)
  const [place, all] = [index + 1, STORY_STEPS.length]
  return (
    <section aria-labelledby={headingId} className="story-panel" onKeyDown={onKeyDown}>
      <p className="m-0 text-small text-ink2">{t`Step ${place} of ${all}`}</p>
      <h2 id={headingId} ref={ref} tabIndex={-1} className="mt-2 mb-3 text-h3 outline-none">
        {heading}
      </h2>
      <p className="m-0">{text}</p>
      <p className="mt-4 mb-0 flex flex-wrap gap-x-6">
        <Turn label={t`Previous`} isEnd={index === 0} onTurn={() => go(index - 1)} />
        <Turn label={t`Next`} isEnd={index === STORY_STEPS.length - 1} onTurn={() => go(index + 1)} />
        <ViewLink org={org} step={step} />
      </p>
      <nav aria-label={t`Steps of the story`} className="mt-4">
        <ol className="m-0 flex list-none flex-wrap gap-x-2 p-0 text-control">
          {STORY_STEPS.map(({ id }, at) => (
            <li key={id}>
              <Link
                to="/$org/$page"
                params={{ org, page: "story" }}
                search={searchOf(at)}
                resetScroll={false}
                className="inline-flex min-h-6 min-w-6 items-center justify-center"
                aria-current={at === index ? "step" : undefined}
                aria-label={t`Step ${at + 1}`}
                activeProps={{}}
              >
                {at + 1}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  )
}

function Turn({ label, isEnd, onTurn }: { label: string; isEnd: boolean; onTurn: () => void }) {
  return (
    <button type="button" className="word-button" aria-disabled={isEnd} onClick={onTurn}>
      {label}
    </button>
  )
}

/** The same view where it belongs. */
function ViewLink({ org, step }: { org: string; step: StoryStep }) {
  return (
    <Link
      to="/$org/$page"
      params={{ org, page: step.page }}
      search={step.search}
      hash={step.figure}
      className="word-button"
    >
      <Trans>Open this view on its page</Trans>
    </Link>
  )
}

/** The address of a step: its place and what its figure shows; what was chosen elsewhere stays behind. */
function searchOf(index: number) {
  const { step } = stepAt(index + 1)
  const place = index === 0 ? {} : { step: String(index + 1) }
  return { ...place, ...step.search }
}
