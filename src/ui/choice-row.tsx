interface ChoiceRowProps<T extends string> {
  label: string
  options: readonly { value: T; label: string; disabledBecause?: string }[]
  value: T
  onChoose: (value: T) => void
}

/** One choice of a few, as underlined words; what the data does not have is struck through and says why. */
export function ChoiceRow<T extends string>({ label, options, value, onChoose }: ChoiceRowProps<T>) {
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="p-0 text-small text-ink2">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="choice"
            aria-pressed={option.value === value}
            aria-disabled={option.disabledBecause !== undefined}
            title={option.disabledBecause}
            onClick={() => option.disabledBecause === undefined && onChoose(option.value)}
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
