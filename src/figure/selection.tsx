import { createContext, useContext } from "react"

/** The row that is chosen in a figure, by its id in the table: marked in the drawing and in the table alike. */
export interface Selection {
  selected: string | null
  select: (id: string | null) => void
}

export const SelectionContext = createContext<Selection | null>(null)

/** The choice of the figure around; only inside a `Figure`. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (selection === null) throw new Error("useSelection is used outside a figure")
  return selection
}
