import { allocation } from "#features/allocation/index.ts"
import { attrition } from "#features/attrition/index.ts"
import { claims } from "#features/claims/index.ts"
import { decisions } from "#features/decisions/index.ts"
import { overview } from "#features/overview/index.ts"
import { sources } from "#features/sources/index.ts"
import { story } from "#features/story/index.ts"
import { team } from "#features/team/index.ts"
import { timeline } from "#features/timeline/index.ts"
import { whatIf } from "#features/what-if/index.ts"
import type { Feature } from "#figure/feature.ts"

/** Every question that the site answers, by its folder, in the order of the navigation. The build reads this too. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  overview,
  allocation,
  decisions,
  "what-if": whatIf,
  team,
  attrition,
  timeline,
  claims,
  sources,
  story,
}

/** The pages of an organisation; the first is its overview. */
export const PAGES = Object.values(FEATURES).flatMap(({ pages }) => pages)

/** Every figure, page by page. */
export const FIGURES = Object.values(FEATURES).flatMap(({ figures }) => figures)
