import { Trans, useLingui } from "@lingui/react/macro"
import { type ReactNode, useEffect } from "react"
import { BasisMark } from "#figure/basis-mark.tsx"
import { FigureBoundary } from "#figure/figure-boundary.tsx"
import { basisSchema } from "#model/basis.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { BASIS_TERMS, WORDS } from "#words/terms.ts"
import { ScenarioAssumptions } from "./scenario-assumptions.tsx"

const BASES = basisSchema.options

/** What the words and marks mean, and what the numbers cannot say. */
export function MethodPage() {
  const { t, i18n } = useLingui()
  const title = t`Method`
  useEffect(() => {
    document.title = `${title} – Power Draw`
  }, [title])
  return (
    <>
      <PageHeading title={title} lead={t`What the words and marks mean, and what the numbers cannot say.`} />
      <Section title={t`Basis`}>
        <dl className="m-0">
          {BASES.map((basis) => (
            <div
              key={basis}
              id={basis}
              className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[120px_1fr]"
            >
              <dt>
                <BasisMark basis={basis} />
              </dt>
              <dd className="m-0">{i18n._(BASIS_TERMS[basis].meaning)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t`Words`}>
        <dl className="m-0">
          {Object.entries(WORDS).map(([id, { name, meaning }]) => (
            <div key={id} id={id} className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[160px_1fr]">
              <dt className="font-semibold">{i18n._(name)}</dt>
              <dd className="m-0">{i18n._(meaning)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t`Departures`}>
        <p>
          <Trans>
            Most departures are known only as an interval: last seen at the organisation on one day, first
            seen elsewhere on another. On a given date we therefore count twice: who had certainly left, and
            who may have. Whoever has no later sighting counts as open, not as gone. To be named as an author
            is no sighting, because author lists lag behind departures.
          </Trans>
        </p>
        <p>
          <Trans>Only professional facts are used. No record says why a person left.</Trans>
        </p>
      </Section>
      <Section title={t`Evidence policy`}>
        <p>
          <Trans>
            Employer, role and dates, only as papers, official pages, the press, a person’s own professional
            page or work in a repository owned by an organisation give them. Not used: e-mail addresses,
            personal repositories, undated wikis, anything about private life, motives. Unknown stays unknown.
          </Trans>
        </p>
      </Section>
      <Section title={t`What the scenario is made of`}>
        <FigureBoundary>
          <ScenarioAssumptions />
        </FigureBoundary>
      </Section>
      <Section title={t`What a reader must not conclude`}>
        <p>
          <Trans>
            No GPU quota per lab of Meta was ever published. The amounts per lab are a scenario; only the runs
            and clusters laid over it are on record. GPU-hours in print, published or estimated, cover final
            runs alone and say nothing about quotas.
          </Trans>
        </p>
        <p>
          <Trans>
            Matching a cut with a rise of the same day, within one cluster, is our reading: a record of grants
            holds no transfer. From one cluster alone nothing follows about a lab that has GPUs in several.
          </Trans>
        </p>
      </Section>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-12 max-w-text [&_p+p]:mt-4">
      <h2 className="m-0 mb-3 text-h3">{title}</h2>
      {children}
    </section>
  )
}
