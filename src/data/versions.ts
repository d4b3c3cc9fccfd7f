import { queryOptions } from "@tanstack/react-query"
import * as z from "zod/mini"
import { parseFile } from "#model/records.ts"
import { fetchFile } from "./client.ts"
import type { DataPin } from "./data-version.ts"

/** The descriptor of one version; fails where that version was never published. */
export function versionQuery({ org, version }: DataPin) {
  return queryOptions({
    queryKey: ["file", org, "v", version] as const,
    queryFn: async ({ signal }) => {
      const path = `${org}/v/${version}/datapackage.json`
      return parseFile(z.looseObject({ version: z.string() }), await fetchFile(path, signal), path)
    },
  })
}
