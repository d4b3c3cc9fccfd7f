interface NumberFieldProps {
  label: string
  value: number
  /** what can be chosen; `step` is the finest difference */
  within: { min: number; max: number; step: number }
  onChange: (value: number) => void
}

/** A number that is typed; it counts when the field is left or Enter is pressed, and what is out of bounds is put back. */
export function NumberField({ label, value, within, onChange }: NumberFieldProps) {
  const take = (field: HTMLInputElement) => {
    const { valueAsNumber, validity } = field
    if (!validity.valid || Number.isNaN(valueAsNumber)) {
      field.reportValidity()
      field.value = String(value)
    } else if (valueAsNumber !== value) onChange(valueAsNumber)
  }
  return (
    <label className="block text-small text-ink2">
      <span className="block">{label}</span>
      <input
        // typing makes the field its own; a new address makes it anew
        key={value}
        type="number"
        inputMode="decimal"
        className="field w-28"
        defaultValue={value}
        required
        {...within}
        onBlur={(event) => take(event.target)}
        onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget)}
      />
    </label>
  )
}
