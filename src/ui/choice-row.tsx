import { ToggleRow } from "./toggle-row.tsx"

interface ChoiceRowProps<T extends string> {
  label: string
  options: readonly { value: T; label: string; disabledBecause?: string }[]
  value: T
  onChoose: (value: T) => void
}

/** One choice of a few: of the words of a `ToggleRow` exactly one is on. */
export function ChoiceRow<T extends string>({ label, options, value, onChoose }: ChoiceRowProps<T>) {
  return <ToggleRow label={label} options={options} isOn={(one) => one === value} onToggle={onChoose} />
}
