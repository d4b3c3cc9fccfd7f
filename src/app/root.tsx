import { Outlet, useLocation } from "@tanstack/react-router"
import { Shell } from "./shell.tsx"

/** Every page stands in the shell; an embed is a figure and nothing around it. */
export function Root() {
  const isEmbed = useLocation({ select: (location) => location.pathname.startsWith("/embed/") })
  return isEmbed ? <Outlet /> : <Shell />
}
