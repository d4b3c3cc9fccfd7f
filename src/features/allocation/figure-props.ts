import type { AllocationsRequest } from "#data/allocations.ts"
import type { Org } from "#model/org.ts"
import type { AllocationParams } from "./allocation-params.ts"

/** What every figure of the page is given: whose data, which range, step and labs, and what the address says. */
export interface FigureProps {
  org: Org
  request: AllocationsRequest
  params: AllocationParams
  setParams: (patch: Partial<AllocationParams>) => void
}

/** The same range and labs at the finest step there is: rates and changes are made of days, not of months. */
export function atFinestStep({ step: _, ...request }: AllocationsRequest): AllocationsRequest {
  return request
}
