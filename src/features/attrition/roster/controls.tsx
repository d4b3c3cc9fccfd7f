import { useLingui } from "@lingui/react/macro"
import { stateWords } from "#features/attrition/lives/words.ts"
import type { PageAddress } from "#figure/use-page-params.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { employerKinds } from "#words/employer-kinds.ts"

import { destinationKinds, type RosterFilter, type RosterRow, type RosterView } from "./view.ts"

type RosterControlsProps = PageAddress<RosterChoice> & { view: RosterView }

interface RosterChoice extends RosterFilter {
  status?: RosterRow["status"] | undefined
}

/** What the roster keeps: words, paper, status, kind of the next employer. */
export function RosterControls({ view: { papers, all: rows }, params, setParams }: RosterControlsProps) {
  const language = useLanguage()
  const { t } = useLingui()
  const states = stateWords(language)
  const kinds = employerKinds(language)
  const all = { value: "", label: t`all` }
  const chosen = (value: string) => (value === "" ? undefined : value)
  return (
    <div className="control-row mt-4">
      <label className="block text-small text-ink2">
        <span className="block">{t`Search name or employer`}</span>
        <input
          type="search"
          className="field"
          maxLength={80}
          value={params.q ?? ""}
          onChange={(event) => setParams({ q: chosen(event.target.value) }, { replace: true })}
        />
      </label>
      <ChoiceRow
        label={t`Paper`}
        options={[all, ...papers.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))]}
        value={params.paper ?? ""}
        onChoose={(paper) => setParams({ paper: chosen(paper) })}
      />
      <ChoiceRow<"" | RosterRow["status"]>
        label={t`By the date`}
        options={[
          { value: "", label: t`all` },
          { value: "gone", label: states.gone },
          { value: "open", label: states.open },
          { value: "unfollowed", label: states.unfollowed },
          { value: "seen", label: states.seen },
        ]}
        value={params.status ?? ""}
        onChoose={(status) => setParams({ status: status === "" ? undefined : status })}
      />
      <SelectField
        label={t`Next employer`}
        value={params.to ?? ""}
        options={[all, ...destinationKinds(rows).map((kind) => ({ value: kind, label: kinds(kind) }))]}
        onChoose={(to) => setParams({ to: chosen(to) })}
      />
    </div>
  )
}
