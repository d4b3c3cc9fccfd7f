import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { PageHead } from "#figure/page-head.tsx"
import { useLanguage } from "#i18n/use-language.ts"
import { isPart } from "#model/lab.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Org } from "#model/org.ts"
import { labNames } from "#words/lab-names.ts"

/** Every lab, and under it its teams: one press leads to the page, which this device then remembers. */
export function TeamChooser({
  org,
  nodes,
  unknown,
}: {
  org: Org
  nodes: readonly LabNode[]
  unknown?: string
}) {
  const language = useLanguage()
  const { t } = useLingui()
  const names = labNames(nodes, language)
  const labs = nodes.filter(({ allocated }) => allocated)
  const partsOf = (id: string) => nodes.filter((node) => isPart(node) && node.parent === id)
  return (
    <>
      <PageHead
        title={t`Which is your team?`}
        lead={t`Choose once; this device remembers it, nobody else is told. You can change it on the page.`}
      />
      {unknown !== undefined && (
        <p role="status" className="notice text-control">
          <Trans>There is no lab called “{unknown}” here.</Trans>
        </p>
      )}
      <ul className="m-0 mt-8 grid list-none gap-x-12 gap-y-8 p-0 sm:grid-cols-2 lg:grid-cols-3">
        {labs.map(({ id }) => (
          <li key={id}>
            <h2 className="m-0 text-h3">
              <UnitLink org={org} lab={id} team={undefined} name={names.label(id)} />
            </h2>
            {partsOf(id).length > 0 && (
              <ul className="m-0 mt-2 list-none p-0">
                {partsOf(id).map((team) => (
                  <li key={team.id} className="py-1">
                    <UnitLink org={org} lab={id} team={team.id} name={names.short(team.id)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface UnitLinkProps {
  org: Org
  lab: string
  team: string | undefined
  name: string
}

function UnitLink({ org, lab, team, name }: UnitLinkProps) {
  return (
    <Link
      to="/$org/team/$lab"
      params={{ org: org.id, lab }}
      search={() => ({
        ...(team === undefined ? {} : { team }),
      })}
      className="inline-flex min-h-6 items-center"
    >
      {name}
    </Link>
  )
}
