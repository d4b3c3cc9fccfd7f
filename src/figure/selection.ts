/** The row that is chosen in a figure, by its id in the table: marked in the drawing and in the table alike. */
export interface Selection {
  selected: string | null
  select: (id: string | null) => void
  /** what a further press of the chosen mark leads to, in words; absent where nothing follows */
  again?: string | undefined
}
