import { BUNDLE_QUERIES, type BundleFile } from "#data/bundle-queries.ts"
import { type FigureInput, hasResource, type Query, type Read } from "#figure/define-figure.ts"
import type { Bundle } from "#model/references.ts"

/** Every file of the organisation: only all of them together say what rests on a source. */
export function loadBundle({ org }: Pick<FigureInput<unknown>, "org">, read: Read): Bundle {
  const files = (Object.keys(BUNDLE_QUERIES) as BundleFile[]).filter((file) => hasResource(org, file))
  const queries: Record<string, Query> = Object.fromEntries(
    files.map((file) => [file, BUNDLE_QUERIES[file](org.id)]),
  )
  const answers = Object.entries(read(queries)) as [string, FileAnswer][]
  return Object.fromEntries(answers.map(([file, answer]) => [file, recordsOf(answer)])) as Bundle
}

type FileAnswer = { records: readonly object[] } | readonly object[]

/**
 * A file comes with what was refused of it, the labs come bare from the API; with them come the teams of the scenario,
 * which are invented and rest on nothing.
 */
function recordsOf(answer: FileAnswer): readonly object[] {
  if ("records" in answer) return answer.records
  return answer.filter((lab) => !("kind" in lab) || lab.kind !== "team")
}
