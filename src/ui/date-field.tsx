interface DateFieldProps {
  label: string
  /** ISO day */
  value: string
  /** first and last day that can be chosen */
  within: { from: string; to: string }
  onChange: (value: string) => void
}

/** A day that is typed or picked; it counts when the field is left or Enter is pressed, since half a date is none. */
export function DateField({ label, value, within, onChange }: DateFieldProps) {
  return (
    <label className="block text-small text-ink2">
      <span className="block">{label}</span>
      <input
        // typing makes the field its own; a new address makes it anew
        key={value}
        type="date"
        className="field"
        defaultValue={value}
        min={within.from}
        max={within.to}
        onBlur={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && onChange(event.currentTarget.value)}
      />
    </label>
  )
}
