import { queryOptions } from "@tanstack/react-query"
import { allocationsSchema, type Step } from "#model/allocation.ts"
import { fetchApi } from "./client.ts"

export interface AllocationsRequest {
  org: string
  /** default: the step the data is usually given at */
  step?: Step
  /** inclusive ISO days; default: the whole record */
  from?: string
  to?: string
  /** default: every lab that is granted GPUs */
  labs?: readonly string[]
}

/**
 * Asks for units in the place of labs: all labs alike where no unit is a pool, so that what is asked for anyway answers.
 * `units` are ids with the lab that each belongs to.
 */
export function ofUnits(
  request: AllocationsRequest,
  units: readonly { id: string; lab: string }[],
): AllocationsRequest {
  return units.every(({ id, lab }) => id === lab) ? request : { ...request, labs: units.map(({ id }) => id) }
}

/** Requested, granted, used and queued GPUs per lab and period. */
export function allocationsQuery(request: AllocationsRequest) {
  const search = new URLSearchParams()
  if (request.step !== undefined) search.set("step", request.step)
  if (request.from !== undefined) search.set("from", request.from)
  if (request.to !== undefined) search.set("to", request.to)
  for (const lab of request.labs ?? []) search.append("lab", lab)
  const query = search.toString()
  return queryOptions({
    queryKey: ["api", "allocations", request.org, query] as const,
    queryFn: ({ signal }) =>
      fetchApi(
        `/orgs/${encodeURIComponent(request.org)}/allocations${query === "" ? "" : `?${query}`}`,
        allocationsSchema,
        signal,
      ),
  })
}
