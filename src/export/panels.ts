import { lazy } from "react"
import type { ExportPanels } from "#figure/panels-context.ts"
import { gated } from "./small-groups-gate.tsx"

/** What the words under a figure open. None of it is needed before it is asked for. */
export const EXPORT_PANELS: ExportPanels = {
  download: gated(lazy(() => import("./download-panel.tsx"))),
  share: gated(lazy(() => import("./share-panel.tsx"))),
  embed: gated(lazy(() => import("./embed-panel.tsx"))),
}
