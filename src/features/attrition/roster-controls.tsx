import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "#i18n/use-language.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { employerKinds } from "#words/employer-kinds.ts"
import { stateWords } from "./lives-texts.ts"
import type { PeopleContext } from "./people-data.tsx"

import { destinationKinds, type RosterRow } from "./roster-view.ts"

type RosterControlsProps = Pick<PeopleContext, "papers" | "params" | "setParams"> & {
  /** every row, before any filter */
  rows: readonly RosterRow[]
}

/** What the roster keeps: words, paper, status, kind of the next employer. */
export function RosterControls({ papers, rows, params, setParams }: RosterControlsProps) {
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
