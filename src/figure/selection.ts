/** The row that is chosen in a figure, by its id in the table: marked in the drawing and in the table alike. */
export interface Selection {
  selected: string | null
  select: (id: string | null) => void
}
