/** What a page names in its head, so that it is asked for at once and not one thing after the other. */
import type { Rolldown } from "vite"
import type { Locale } from "#i18n/locale.ts"

/** The chunks that a page needs to come alive, as paths below the site's root. Made of what the bundler has made. */
export interface Preloads {
  scripts: (needs: { features: readonly string[]; locale: Locale; html: string }) => string[]
}

/** @param hasApi whether the API answers inside the page */
export function readPreloads(bundle: Rolldown.OutputBundle, hasApi: boolean): Preloads {
  const chunks = Object.values(bundle).filter((part) => part.type === "chunk")
  const holding = (module: string) =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
  const entry = closure(
    chunks.filter(({ isEntry }) => isEntry),
    bundle,
  )
  return {
    scripts: ({ features, locale, html }) => {
      const own = features.map((feature) => chunks.filter(({ name }) => name === `feature-${feature}`))
      const wanted = [
        ...(hasApi ? [...holding("/src/api/fetch.ts"), ...holding("/src/library/library.ts")] : []),
        ...holding(`/src/i18n/locales/${locale}.po`),
        ...own.flat(),
        // the embed's page is a chunk of its own
        ...(html.includes('class="page embed"') ? holding("/src/app/embed-page.tsx") : []),
        ...(html.includes("recharts-surface")
          ? features.flatMap((feature) => drawingsOf(feature, chunks))
          : []),
      ]
      const all = closure(wanted, bundle)
      return [...all].filter((file) => !entry.has(file))
    },
  }
}

/** Drawings that are kept out of the chunk of their feature: those by Recharts (chunks.ts). */
function drawingsOf(feature: string, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  return chunks.filter(
    ({ name, facadeModuleId }) =>
      (name === "drawing" || name === "stack") &&
      facadeModuleId?.includes(`/src/features/${feature}/`) === true,
  )
}

/** The files of chunks and of all that they import statically. */
function closure(of: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>()
  const add = (file: string) => {
    const chunk = bundle[file]
    if (files.has(file) || chunk?.type !== "chunk") return
    files.add(file)
    for (const imported of chunk.imports) add(imported)
  }
  for (const { fileName } of of) add(fileName)
  return files
}

/** Lines of the head. */
export function toPreloadTags(base: string, scripts: readonly string[], data: readonly string[]): string[] {
  return [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${file}">`),
  ]
}

/** Files of which only the source lines are made, which are in the page already. */
const LATE = /\/sources\.json$/

/**
 * The data that a page needs at once: what its first figure asks for and what no figure alone does. All others are asked for
 * when their figure nears the screen.
 * @param page files that the whole page has asked for
 * @param figures those that each of its figures asks for by itself, in their order
 */
export function dataAtOnce(
  page: ReadonlySet<string>,
  [first, ...others]: readonly ReadonlySet<string>[],
): string[] {
  const isLater = (file: string) =>
    LATE.test(file) || (first?.has(file) !== true && others.some((each) => each.has(file)))
  return [...page].filter((file) => !isLater(file))
}
