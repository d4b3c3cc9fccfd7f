import type { Check } from "#importers/record.ts"
import { dayOfIso, SECONDS } from "#importers/zone.ts"
import type { Bilingual } from "#model/basis.ts"
import { type Account, lineOf, ROOT } from "./accounts.ts"
import type { Report } from "./sreport.ts"
import type { Usage } from "./usage.ts"

/**
 * The GPU-seconds of accounts, with those below them, beside those of `sreport` over the same days. Days that the export does
 * not have are compared with nothing.
 */
export function compareReports(
  reports: readonly Report[],
  usage: Usage,
  tree: ReadonlyMap<string, Account>,
): Check[] {
  return reports.flatMap(({ from, to, gpuSeconds }) => {
    const [first, last] = [dayOfIso(from) - usage.firstDay, dayOfIso(to) - usage.firstDay]
    if (first < 0 || last >= usage.dayStarts.length - 1) return []
    const sumOf = (account: string) =>
      usage.accounts
        .filter(({ account: other }) => isWithin(other, account, tree))
        .reduce((sum, { used }) => sum + used.slice(first, last + 1).reduce((a, b) => a + b, 0), 0)
    const shifted = hasShiftedClock(usage, first, last)
    return [...gpuSeconds].map(([account, there]) => {
      const here = sumOf(account)
      return {
        account,
        from,
        to,
        here,
        there,
        reason: here === there ? null : reasonOf(shifted, here < there),
      }
    })
  })
}

function isWithin(account: string, above: string, tree: ReadonlyMap<string, Account>): boolean {
  return above === ROOT || account === above || lineOf(account, tree).some(({ name }) => name === above)
}

function hasShiftedClock({ dayStarts }: Usage, first: number, last: number): boolean {
  return (dayStarts[last + 1] ?? 0) - (dayStarts[first] ?? 0) !== (last - first + 1) * SECONDS.day
}

function reasonOf(isShifted: boolean, isLess: boolean): Bilingual {
  if (isShifted) return SHIFTED
  return isLess ? LESS : MORE
}

const SHIFTED: Bilingual = {
  en: "The clocks changed in these days; sreport leaves out one of the two hours that the clock shows twice.",
  zh: "期间时钟调整；sreport 会漏计重复出现的两个小时之一。",
}
const LESS: Bilingual = {
  en: "sreport counts from the beginning of the hour where a resized job goes on, and adds idle reservations; rows may be missing here, if jobs are hidden or purged.",
  zh: "对于调整过规模的作业，sreport 从该小时起点计算，并计入空闲预留；若作业被隐藏或清除，此处也可能缺行。",
}
const MORE: Bilingual = {
  en: "sreport adds up whole past hours only; jobs of the last hour, or stored late, are not in it.",
  zh: "sreport 只汇总已结束的整点小时；最后一小时或延迟入库的作业不在其中。",
}
