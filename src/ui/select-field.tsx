interface SelectFieldProps {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** One of many, by its name over a list. */
export function SelectField({ label, value, options, onChoose }: SelectFieldProps) {
  return (
    <label className="block min-w-0 max-w-full text-small text-ink2">
      <span className="block">{label}</span>
      <select className="field" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
