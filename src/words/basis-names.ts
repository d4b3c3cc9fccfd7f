import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Basis } from "#model/basis.ts"

/** The word of a basis, for `t`. */
export const BASIS_LABELS: Readonly<Record<Basis, MessageDescriptor>> = {
  reported: msg`Reported`,
  measured: msg`Measured`,
  derived: msg`Derived`,
  estimate: msg`Estimate`,
  scenario: msg`Scenario`,
}
