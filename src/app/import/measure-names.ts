import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Measure } from "#model/allocation.ts"

export const MEASURE_NAMES: Readonly<Record<Measure, MessageDescriptor>> = {
  requested: msg`Asked`,
  granted: msg`Granted`,
  used: msg`Used`,
  queued: msg`Queued`,
}
