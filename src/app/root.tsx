import { Outlet, useLocation } from "@tanstack/react-router"
import { EXPORT_PANELS } from "#export/panels.ts"
import { FiguresContext } from "#figure/figures-context.ts"
import { PanelsContext } from "#figure/panels-context.ts"
import { FIGURES } from "./features.ts"
import { Shell } from "./shell.tsx"

/** Every page stands in the shell; an embed is a figure and nothing around it. Either finds the figures that there are. */
export function Root() {
  const isEmbed = useLocation({ select: (location) => location.pathname.startsWith("/embed/") })
  return (
    <FiguresContext value={FIGURES}>
      <PanelsContext value={EXPORT_PANELS}>{isEmbed ? <Outlet /> : <Shell />}</PanelsContext>
    </FiguresContext>
  )
}
