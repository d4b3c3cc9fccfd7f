/**
 * Which modules share a file. Left alone the bundler makes hundreds of small ones, and a page has to ask for eighty; on a
 * phone each costs more than what is in it.
 */
import type { Rolldown } from "vite"

/** Drawings by Recharts, which no other figure should have to load. */
const RECHARTS =
  /\/(allocation\/main\/stack|overview\/granted\/drawing)\.tsx$|\/charts\/stacked-steps-(chart|bands|labels|layers|overlay)/

/** The last figures of the longest page, far below what a reader sees first: they come when they near the screen. */
const LATER = /\/src\/features\/allocation\/(borrowing|energy|fairness|lorenz)\//

export const CHUNKS: Rolldown.CodeSplittingOptions = {
  // a group is what it says and takes nothing along
  includeDependenciesRecursively: false,
  groups: [
    // all that runs before the first lazy import
    { name: "app", tags: ["$initial"], priority: 3 },
    { name: nameOf, priority: 2 },
  ],
}

/** The file of a module, `null` where the bundler may decide, as for what opens on a press. */
export function nameOf(id: string): string | null {
  if (RECHARTS.test(id)) return null
  const feature = /\/src\/features\/([a-z-]+)\/(?!index\.ts$)/.exec(id)?.[1]
  if (LATER.test(id)) return "later-allocation"
  if (feature !== undefined) return feature === "search" ? null : `feature-${feature}`
  if (/\/src\/(api|library)\/(?!openapi|live\/)/.test(id)) return "api"
  if (/\/src\/figure\/how\//.test(id)) return null
  // most devices have no organisation of their own
  if (/\/src\/data\/own-store\.ts$/.test(id)) return null
  if (/\/src\/(figure|words|data|analytics|model|ui|i18n\/[a-z-]+\.ts)/.test(id)) return "figures"
  if (/\/src\/charts\//.test(id) || /\/node_modules\/(d3-|internmap)/.test(id)) return "charts"
  if (/\/node_modules\/@tanstack\//.test(id)) return "figures"
  if (/\/node_modules\/hono\//.test(id)) return "api"
  return null
}
