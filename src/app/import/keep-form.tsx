import { Trans, useLingui } from "@lingui/react/macro"
import { useId, useState } from "react"
import type { OwnOrg } from "#data/own-store.ts"
import { ownOrgId } from "#model/own-org.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"

interface KeepFormProps {
  usualName: string
  own: readonly OwnOrg[]
  smallGroups: readonly string[]
  /** `isAdded`: laid over what is kept under the name */
  onKeep: (name: string, isAdded: boolean) => void
}

/** Gives what was found a name and shows it. */
export function KeepForm({ usualName, own, smallGroups, onKeep }: KeepFormProps) {
  const { t } = useLingui()
  const [name, setName] = useState(usualName)
  const [isAdded, setAdded] = useState(true)
  const id = useId()
  const known = own.find((org) => org.id === ownOrgId(name))
  return (
    <form
      className="mt-10 border-t border-ink pt-4"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(name.trim(), isAdded && known !== undefined)
      }}
    >
      <h2 id={id} className="m-0 text-h3">
        <Trans>Show it</Trans>
      </h2>
      <div className="mt-2 flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="block text-small text-ink2">
          <span className="block">
            <Trans>Name of the organisation</Trans>
          </span>
          <input className="field" required value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        {known !== undefined && (
          <ChoiceRow
            label={t`There is one of that name on this device`}
            value={isAdded ? "add" : "replace"}
            options={[
              { value: "add", label: t`add to it` },
              { value: "replace", label: t`take its place` },
            ]}
            onChoose={(one) => setAdded(one === "add")}
          />
        )}
        <button type="submit" className="button">
          <Trans>Show</Trans>
        </button>
      </div>
      {smallGroups.length > 0 && <SmallGroups names={smallGroups} />}
    </form>
  )
}

function SmallGroups({ names }: { names: readonly string[] }) {
  const list = names.join(", ")
  return (
    <p className="m-0 mt-3 max-w-text text-sub text-ink2">
      <Trans>
        Fewer than three users: {list}. They stand by themselves on this device only; in every download,
        picture and citation such labs are one, “others”, and such teams are part of their lab.
      </Trans>
    </p>
  )
}
