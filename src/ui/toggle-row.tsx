interface ToggleRowProps<T extends string> {
  label: string
  options: readonly { value: T; label: string; disabledBecause?: string }[]
  isOn: (value: T) => boolean
  onToggle: (value: T) => void
}

/** Several that can each be on or off, as underlined words; what the data does not have is struck through and says why. */
export function ToggleRow<T extends string>({ label, options, isOn, onToggle }: ToggleRowProps<T>) {
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="p-0 text-small text-ink2">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="choice"
            aria-pressed={isOn(option.value)}
            aria-disabled={option.disabledBecause !== undefined}
            title={option.disabledBecause}
            onClick={() => option.disabledBecause === undefined && onToggle(option.value)}
          >
            {option.label}
            {option.disabledBecause !== undefined && (
              <span className="sr-only">: {option.disabledBecause}</span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
