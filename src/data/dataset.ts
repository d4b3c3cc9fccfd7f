import { queryOptions } from "@tanstack/react-query"
import type * as z from "zod/mini"
import { type ParsedRecords, parseRecords } from "#model/records.ts"
import { fetchFile } from "./client.ts"

/** Query of one file of a bundle that is a list of records: fetch → parse; broken records are kept apart. */
export function datasetQuery<T>(org: string, file: string, schema: z.ZodMiniType<T>) {
  return queryOptions({
    queryKey: ["file", org, file] as const,
    queryFn: async ({ signal }): Promise<ParsedRecords<T>> =>
      parseRecords(schema, await fetchFile(`${org}/${file}`, signal), file),
  })
}
