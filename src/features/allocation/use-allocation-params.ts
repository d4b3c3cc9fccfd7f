import { usePageParams } from "#figure/use-page-params.ts"
import { type AllocationParams, parseAllocationSearch } from "./allocation-params.ts"

/** The parameters of the page, and the one way to change them. */
export function useAllocationParams() {
  return usePageParams<AllocationParams>(parseAllocationSearch)
}

export type SetParams = ReturnType<typeof useAllocationParams>["setParams"]
