import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQueries } from "@tanstack/react-query"
import { assumptionsQuery } from "#data/decisions.ts"
import { orgsQuery } from "#data/orgs.ts"
import { SourceLinks } from "#figure/source-links.tsx"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"

/** What each scenario is made of, in the words of its own object: nothing of it is repeated here by hand. */
export function ScenarioAssumptions() {
  const [orgs] = useSuspenseQueries({ queries: [orgsQuery()] })
  const invented = orgs.data.filter(({ has }) =>
    has.some(({ resource, basis }) => resource === "allocations" && basis === "scenario"),
  )
  return invented.map((org) => <Assumptions key={org.id} org={org} />)
}

function Assumptions({ org }: { org: Org }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const [{ data: assumptions }] = useSuspenseQueries({ queries: [assumptionsQuery(org.id)] })
  const label = org.label[locale]
  return (
    <>
      <p>
        <Trans>
          The amounts, teams, decisions and appeals of {label} come from these assumptions and a seeded
          generator, so that every run gives the same numbers. What a source reports is marked.
        </Trans>
      </p>
      <ol className="m-0 mt-4 list-none p-0">
        {assumptions.map(({ id, text, basis, sources }) => (
          <li key={id} id={`assumption-${id}`} className="border-t border-rule py-3">
            <p className="m-0">{text[locale]}</p>
            <p className="m-0 text-small text-ink2">
              {basis === "reported" ? t`Reported` : t`Assumed`}
              {sources.length > 0 && (
                <>
                  {" · "}
                  <SourceLinks org={org.id} ids={sources} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
