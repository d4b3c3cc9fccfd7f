import { lazy } from "react"
import type { ExportPanels } from "#figure/panels-context.ts"

/** What the words under a figure open. None of it is needed before it is asked for. */
export const EXPORT_PANELS: ExportPanels = {
  download: lazy(() => import("./download-panel.tsx")),
  share: lazy(() => import("./share-panel.tsx")),
  embed: lazy(() => import("./embed-panel.tsx")),
}
