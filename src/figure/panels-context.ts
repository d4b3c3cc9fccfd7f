import { type ComponentType, createContext } from "react"
import type { FigureFacts } from "./figure-facts.ts"

export type ExportPanel = "download" | "share" | "embed"

/** What draws each of them. */
export type ExportPanels = Readonly<Record<ExportPanel, ComponentType<{ facts: FigureFacts }>>>

/** The ways to take a figure along, which know figures and are not known to them; `null` offers none. */
export const PanelsContext = createContext<ExportPanels | null>(null)
