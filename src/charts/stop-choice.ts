/** What a drawing gives on: which stop is chosen, here or in the table. */
export interface StopChoice {
  selected: string | null
  onSelect: (id: string | null) => void
  /** what a further press of the chosen one leads to, said where it is read; absent where nothing follows */
  again?: string | undefined
}

/** The choice of a drawing out of the chosen row of its figure. */
export function choiceOf(selection: {
  selected: string | null
  select: (id: string | null) => void
  again?: string | undefined
}): StopChoice {
  return { selected: selection.selected, onSelect: selection.select, again: selection.again }
}
