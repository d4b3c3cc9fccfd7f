import { createContext, useContext } from "react"

/** Where a figure stands: in a page of the site, or alone in a frame of somebody else’s page. */
export type Placement =
  | { isEmbed: false }
  | {
      isEmbed: true
      /** page of the site that has it */
      pagePath: string
      /** name of its organisation */
      label: string
    }

export const PlacementContext = createContext<Placement>({ isEmbed: false })

export function usePlacement(): Placement {
  return useContext(PlacementContext)
}
