import { Trans, useLingui } from "@lingui/react/macro"
import type { AllocationParams } from "#features/allocation/allocation-params.ts"
import type { PartProps } from "#figure/define-figure.ts"
import { Folded } from "#ui/folded.tsx"
import { NumberField } from "#ui/number-field.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { CURRENCIES } from "#words/units.ts"
import { type EnergyFigureView, USUAL } from "./view.ts"

/** The assumptions, beside what follows from them; each has its place in the address. */
export function EnergyControls({
  view: { assumed },
  setParams,
}: Pick<PartProps<AllocationParams, unknown, EnergyFigureView>, "view" | "setParams">) {
  const { t } = useLingui()
  const isUsual = (["watts", "pue", "price", "currency"] as const).every(
    (name) => assumed[name] === USUAL[name],
  )
  const set = (name: "watts" | "pue" | "price") => (value: number) =>
    setParams({ [name]: value === USUAL[name] ? undefined : String(value) })
  return (
    <Folded label={t`Change the assumptions`}>
      <div className="control-row mt-4 items-end">
        <NumberField
          label={t`Watts per GPU`}
          value={assumed.watts}
          within={{ min: 1, max: 9999, step: 1 }}
          onChange={set("watts")}
        />
        <NumberField
          label={t`PUE`}
          value={assumed.pue}
          within={{ min: 1, max: 4.99, step: 0.01 }}
          onChange={set("pue")}
        />
        <NumberField
          label={t`Price per kWh`}
          value={assumed.price}
          within={{ min: 0, max: 99, step: 0.0001 }}
          onChange={set("price")}
        />
        <SelectField
          label={t`Currency`}
          value={assumed.currency}
          options={CURRENCIES.map((currency) => ({ value: currency, label: currency }))}
          onChoose={(value) => {
            const chosen = CURRENCIES.find((currency) => currency === value)
            setParams({ currency: chosen === USUAL.currency ? undefined : chosen })
          }}
        />
        {!isUsual && (
          <button
            type="button"
            className="word-button"
            onClick={() =>
              setParams({ watts: undefined, pue: undefined, price: undefined, currency: undefined })
            }
          >
            <Trans>Back to the usual assumptions</Trans>
          </button>
        )}
      </div>
    </Folded>
  )
}
