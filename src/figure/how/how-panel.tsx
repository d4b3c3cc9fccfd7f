import { Trans, useLingui } from "@lingui/react/macro"
import { useLocation, useRouter } from "@tanstack/react-router"
import { type ReactNode, Suspense } from "react"
import { BasisMark } from "#figure/basis-mark.tsx"
import type { FigureFacts } from "#figure/figure-facts.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { SourceParts } from "#figure/source-parts.tsx"
import { SourcesInFull } from "#figure/sources-in-full.ts"
import { TERMS } from "#words/terms.ts"
import { ChosenRow, findRow } from "./chosen-row.tsx"

/** What stands behind a figure: the chosen row with its formulas filled in, bases, words, and every source. */
export default function HowPanel({ facts }: { facts: FigureFacts }) {
  const { t, i18n } = useLingui()
  const { row } = findRow(facts)
  const own = facts.org === "" ? [] : (row?.sources ?? [])
  return (
    <>
      <BackToNumber />
      <ChosenRow facts={facts} />
      {own.length > 0 && (
        <Part title={t`Sources of this row`}>
          <InFull>
            <SourceLinks org={facts.org} ids={own} />
          </InFull>
        </Part>
      )}
      <Part title={t`On what basis`}>
        <dl className="facts m-0">
          {facts.words.bases.map((basis) => (
            <div key={basis} className="contents">
              <dt>
                <BasisMark basis={basis} />
              </dt>
              <dd>{i18n._(TERMS[basis].meaning)}</dd>
            </div>
          ))}
          {(facts.words.terms ?? []).map((term) => (
            <div key={term} className="contents">
              <dt>{i18n._(TERMS[term].name)}</dt>
              <dd>{i18n._(TERMS[term].meaning)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={own.length > 0 ? t`Sources of the whole figure` : t`Sources`}>
        <InFull>
          <SourceParts org={facts.org} parts={facts.words.source} />
        </InFull>
      </Part>
    </>
  )
}

/** The way back for who came from one of the numbers of a page; any step since then has left it behind. */
function BackToNumber() {
  const { history } = useRouter()
  const from = useLocation({ select: ({ state }) => state.fromNumber })
  if (from === undefined) return null
  const goBack = () => {
    // on one page the browser need not keep the place
    if (document.getElementById(from) !== null)
      window.addEventListener("popstate", () => requestAnimationFrame(() => bringBack(from)), { once: true })
    history.back()
  }
  return (
    <button type="button" className="word-button" onClick={goBack}>
      <Trans>Back to the number</Trans>
    </button>
  )
}

function bringBack(id: string) {
  const element = document.getElementById(id)
  element?.scrollIntoView({ block: "center" })
  element?.querySelector("a")?.focus({ preventScroll: true })
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h4 className="mt-4 mb-1 text-control font-semibold">{title}</h4>
      {children}
    </>
  )
}

function InFull({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<Trans>Loading…</Trans>}>
      <SourcesInFull value={true}>
        <div>{children}</div>
      </SourcesInFull>
    </Suspense>
  )
}
