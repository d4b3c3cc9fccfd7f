import { useQueries } from "@tanstack/react-query"
import { useMemo } from "react"
import { BUNDLE_QUERIES, type BundleFile } from "#data/bundle-queries.ts"
import type { peopleQuery } from "#data/people.ts"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"
import type { Bundle } from "#model/references.ts"
import { type RecordDocument, toRecordDocuments } from "./search-documents.ts"
import { buildIndex, type ResultGroup, type SearchDocument, search } from "./search-index.ts"

export interface SearchState {
  find: (query: string) => ResultGroup[]
  /** what a record that was found stands for, by its id */
  recordOf: (id: string) => RecordDocument | undefined
  isLoading: boolean
  /** files that could not be loaded, so that what they hold is not found: `meta/people.json` */
  missing: string[]
}

/** Searches the data of all organisations and `others`, the pages and settings. The index is made once per language. */
export function useSearch(
  orgs: readonly Org[],
  others: readonly SearchDocument[],
  hasPage: (org: string, page: string) => boolean,
): SearchState {
  const language = useFormat()
  const wanted = useMemo(() => orgs.flatMap(filesOf), [orgs])
  const { bundles, isLoading, missing } = useQueries({
    queries: wanted.map(({ org, file }) => BUNDLE_QUERIES[file](org) as ReturnType<typeof peopleQuery>),
    combine: (results) => ({
      isLoading: results.some(({ isPending }) => isPending),
      missing: wanted.filter((_, index) => results[index]?.isError).map(({ org, file }) => `${org}/${file}`),
      bundles: wanted.map(({ org, file }, index) => ({ org, file, data: results[index]?.data })),
    }),
  })
  const { index, byId, records } = useMemo(() => {
    const found = bundles
      .flatMap(({ org, file, data }) =>
        data === undefined ? [] : toRecordDocuments(org, { [file]: recordsOf(data) } as Bundle, language),
      )
      .filter(({ org, target }) => hasPage(org, target.page))
    const all = [...others, ...found]
    return {
      index: buildIndex(all),
      byId: new Map(all.map((document) => [document.id, document])),
      records: new Map(found.map((document) => [document.id, document])),
    }
  }, [bundles, others, language, hasPage])
  return {
    find: (query) => search(index, byId, query),
    recordOf: (id) => records.get(id),
    isLoading,
    missing,
  }
}

function filesOf({ id, has }: Org): { org: string; file: BundleFile }[] {
  const files = Object.keys(BUNDLE_QUERIES) as BundleFile[]
  return files
    .filter((file) => has.some(({ resource }) => resource === file))
    .map((file) => ({ org: id, file }))
}

/** A file comes with what was refused of it, the labs come bare from the API. */
function recordsOf(data: { records: readonly unknown[] } | readonly unknown[]): readonly unknown[] {
  return "records" in data ? data.records : data
}
