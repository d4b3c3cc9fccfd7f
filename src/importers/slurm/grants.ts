import type { Amounts } from "#importers/record.ts"
import { type Account, lineOf } from "./accounts.ts"
import { type LimitChange, type LimitStep, limitSteps } from "./limits.ts"

/** What vouches for the grant of an account. */
export type GrantKind =
  /** a limit, and the transactions that say since when */
  | "limit"
  /** today’s limit, taken for all days */
  | "limit-today"
  /** the limit of a QOS that no other account may use, taken for all days */
  | "qos"
  /** its share of the capacity */
  | "share"

export interface Grant {
  kind: GrantKind
  amounts: Amounts
}

/** Instants at which days begin, and the end of the last one. */
type DayStarts = ArrayLike<number>

export interface GrantFacts {
  accounts: ReadonlyMap<string, Account>
  changes: readonly LimitChange[]
  tres: ReadonlyMap<string, string>
  /** limits of QOS by name */
  qos: ReadonlyMap<string, number>
  /** part of the cluster by account; empty where shares are not to be used */
  shares: ReadonlyMap<string, number>
  /** GPUs there are by day */
  capacity: Amounts
}

/**
 * What an account may hold at one moment, as a mean of each day: its own limit, no more than those of the accounts above
 * it; else that of a QOS of its own; else its share of the capacity, an estimate. `null` where there is none of them: no
 * limit is neither nothing nor everything.
 */
export function computeGrant(name: string, facts: GrantFacts, dayStarts: DayStarts): Grant | null {
  const line = lineOf(name, facts.accounts)
  const [own, ...above] = line.map((account) => limitOf(account, facts, dayStarts))
  const caps = above.flatMap((limit) => (limit === null ? [] : [limit.amounts]))
  if (own !== undefined && own !== null) return { kind: own.kind, amounts: leastOf([own.amounts, ...caps]) }
  const days = dayStarts.length - 1
  const qos = ownQos(line[0], facts)
  if (qos !== null) return { kind: "qos", amounts: leastOf([fill(days, qos), ...caps]) }
  const share = facts.shares.get(name)
  if (share === undefined || facts.capacity.length === 0) return null
  const amounts = facts.capacity.map((gpus) => (gpus === null ? null : gpus * share))
  return { kind: "share", amounts: leastOf([amounts, ...caps]) }
}

/** The limit of one account by itself, `null` where it has none. */
function limitOf(account: Account, { changes, tres }: GrantFacts, dayStarts: DayStarts): Grant | null {
  const steps = limitSteps(account, changes, tres)
  if (steps.some(({ limit }) => limit !== null))
    return { kind: "limit", amounts: meanLimits(steps, dayStarts) }
  if (account.limit === null) return null
  return { kind: "limit-today", amounts: fill(dayStarts.length - 1, account.limit) }
}

/** Mean of a step function over each day. Nothing is known before the first step, unless the account was made then. */
function meanLimits(steps: readonly LimitStep[], dayStarts: DayStarts): Amounts {
  return Array.from({ length: dayStarts.length - 1 }, (_, day) => {
    const [from, to] = [dayStarts[day] ?? 0, dayStarts[day + 1] ?? 0]
    let sum = 0
    let known = 0
    steps.forEach((step, index) => {
      const start = Math.max(from, step.from)
      const stop = Math.min(to, steps[index + 1]?.from ?? to)
      if (stop <= start || step.limit === null) return
      sum += step.limit * (stop - start)
      known += stop - start
    })
    const [first] = steps
    // what was not there yet held nothing
    if (first?.isNew && first.from > from && first.from < to) known += first.from - from
    return known === to - from ? sum / known : null
  })
}

/** The limit of the one QOS that only this account and those below it may use. */
function ownQos(account: Account | undefined, { accounts, qos }: GrantFacts): number | null {
  if (account === undefined) return null
  const isElsewhere = (name: string) =>
    [...accounts.values()].some(
      (other) => other.qos.includes(name) && !lineOf(other.name, accounts).includes(account),
    )
  const limits = account.qos.flatMap((name) => (isElsewhere(name) ? [] : (qos.get(name) ?? [])))
  return limits.length === 0 ? null : Math.min(...limits)
}

/** Day by day the least of what is known of all; a day on which the first is not known stays unknown. */
function leastOf([own = [], ...caps]: readonly Amounts[]): Amounts {
  return own.map((amount, day) =>
    amount === null ? null : Math.min(amount, ...caps.flatMap((cap) => cap[day] ?? [])),
  )
}

function fill(days: number, amount: number): Amounts {
  return Array.from({ length: days }, () => amount)
}
