import { queryOptions } from "@tanstack/react-query"
import * as z from "zod/mini"
import { bundleIndexSchema } from "#model/data-package.ts"
import { parseFile } from "#model/records.ts"
import { fetchFile, fetchPresentFile } from "./client.ts"
import type { DataPin } from "./data-version.ts"

const descriptorSchema = z.looseObject({ version: z.string() })

/** The newest version of an organisation’s data, under the id that it has now. */
export function newestVersionQuery(org: string) {
  return queryOptions({
    queryKey: ["file", org, "newest"] as const,
    queryFn: async ({ signal }) => {
      const read = async <T>(path: string, schema: z.ZodMiniType<T>) =>
        parseFile(schema, await fetchPresentFile(path, signal), path)
      const { former = [] } = await read("index.json", bundleIndexSchema)
      const now = former.find(({ id }) => id === org)?.now ?? org
      return read(`${now}/datapackage.json`, descriptorSchema)
    },
  })
}

/** The descriptor of one version; fails where that version was never published. */
export function versionQuery({ org, version }: DataPin) {
  return queryOptions({
    queryKey: ["file", org, "v", version] as const,
    queryFn: async ({ signal }) => {
      const path = `${org}/v/${version}/datapackage.json`
      return parseFile(descriptorSchema, await fetchFile(path, signal), path)
    },
  })
}
