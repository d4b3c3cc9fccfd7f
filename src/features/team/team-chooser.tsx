import { plural } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useSuspenseQuery } from "@tanstack/react-query"
import { Link } from "@tanstack/react-router"
import { allocationsQuery } from "#data/allocations.ts"
import { PageHead } from "#figure/page-head.tsx"
import { usePageParams } from "#figure/use-page-params.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Org } from "#model/org.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { type ChooserLab, type ChooserSort, type ChooserView, toChooserView } from "./chooser-view.ts"
import { parseTeamSearch, type TeamParams } from "./team-params.ts"

interface TeamChooserProps {
  org: Org
  nodes: readonly LabNode[]
  unknown?: string
}

/** Every lab, and under it its teams: one press leads to the page, which this device then remembers. */
export function TeamChooser({ org, nodes, unknown }: TeamChooserProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const { values, setParams } = usePageParams<TeamParams>(parseTeamSearch)
  const record = useSuspenseQuery(allocationsQuery({ org: org.id, step: "month" })).data
  const { q = "", sort = "name" } = values
  const view = toChooserView(nodes, record, labNames(nodes, language), { q, sort })
  return (
    <>
      <PageHead
        title={t`Which is your lab or team?`}
        lead={t`Choose once; this device remembers it, nobody else is told. You can change it on the page.`}
      />
      {unknown !== undefined && (
        <p role="status" className="notice text-control">
          <Trans>There is no lab called “{unknown}” here.</Trans>
        </p>
      )}
      <div className="controls control-row">
        <label className="block text-small text-ink2">
          <span className="block">{t`Find by name`}</span>
          <input
            type="search"
            className="field"
            maxLength={80}
            value={q}
            onChange={({ target }) => setParams({ q: target.value || undefined }, { replace: true })}
          />
        </label>
        <ChoiceRow<ChooserSort>
          label={t`Order`}
          options={[
            { value: "name", label: t`by name` },
            { value: "grant", label: t`by grant` },
          ]}
          value={sort}
          onChoose={(next) => setParams({ sort: next === "name" ? undefined : next })}
        />
      </div>
      <Found view={view} q={q} isScenario={record.basis === "scenario"} />
      <ul className="m-0 mt-6 grid list-none gap-x-12 gap-y-6 p-0 sm:grid-cols-2 lg:grid-cols-3">
        {view.labs.map((lab) => (
          <LabEntry key={lab.id} org={org} lab={lab} />
        ))}
      </ul>
    </>
  )
}

/** How many labs there are or were found, and of which month the grants are. */
function Found({ view, q, isScenario }: { view: ChooserView; q: string; isScenario: boolean }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { format } = language
  const [month, of] = [format.date(view.month), format.integer(view.of)]
  const found =
    q.trim() === ""
      ? t`${plural(view.of, { one: "# lab.", other: "# labs." })}`
      : t`${plural(view.labs.length, { one: "# lab", other: "# labs" })} of ${of}.`
  const amounts = isScenario
    ? t`Amounts: mean GPUs granted in ${month}; a scenario, invented to demonstrate.`
    : t`Amounts: mean GPUs granted in ${month}.`
  return (
    <p className="mt-4 mb-0 text-control text-ink2">
      <span role="status">{joinSentences([found, amounts], format)}</span>
    </p>
  )
}

function LabEntry({ org, lab }: { org: Org; lab: ChooserLab }) {
  const { t } = useLingui()
  const format = useFormat()
  const gpus = lab.granted === null ? null : format.integer(lab.granted)
  return (
    <li>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="m-0 text-h3">
          <UnitLink org={org} lab={lab.id} name={lab.name} />
        </h2>
        <span className="text-control text-ink2">{gpus === null ? t`no grant then` : t`${gpus} GPUs`}</span>
      </div>
      {lab.parts.length > 0 && (
        <ul className="m-0 mt-2 list-none p-0">
          {lab.parts.map((part) => (
            <li key={part.id} className="py-1">
              <UnitLink org={org} lab={lab.id} team={part.id} name={part.name} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

interface UnitLinkProps {
  org: Org
  lab: string
  team?: string
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
