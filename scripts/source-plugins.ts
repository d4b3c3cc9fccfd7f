import { lingui } from "@lingui/vite-plugin"
import babel from "@rolldown/plugin-babel"
import react from "@vitejs/plugin-react"
import type { PluginOption } from "vite"

/** What our sources need to become JavaScript: for the browser, and for Node where the build writes pages. */
export function sourcePlugins(): PluginOption[] {
  return [
    react(),
    babel({ include: /\/src\/.*\.tsx?$/, plugins: ["@lingui/babel-plugin-lingui-macro"] }),
    lingui(),
  ]
}
