import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"

/** The amounts of a row that use is set beside, in GPUs; `null` = not recorded. */
interface Amounts {
  granted: number | null
  used: number | null
}

/** Whether more was used than granted, where both are recorded. */
export function isOverGrant({ granted, used }: Amounts): boolean {
  return granted !== null && used !== null && used > granted
}

/** An amount of use by its name, with what it means where it is above the grant. `used` is the amount as it is written. */
export function nameUse(amounts: Amounts, used: string, { t }: Pick<Language, "t">): string {
  return isOverGrant(amounts) ? t(msg`used ${used}, more than granted`) : t(msg`used ${used}`)
}
