import { type Allocations, AMOUNTS, type AmountKind } from "#model/allocation.ts"
import { type Basis, basisSchema } from "#model/basis.ts"
import type { Table } from "./table.ts"

/** On what basis the amounts are, each and as a whole. */
type Based = Pick<Allocations, "basis" | "bases">

/**
 * The bases of what a figure shows, each once: of its amounts in the order of `basisSchema`, then `more`, such as `derived`. A
 * record that is a scenario in part is told as one whatever is shown of it, as its sentences are.
 */
export function basesOf(
  { basis, bases }: Based,
  amounts: readonly AmountKind[],
  more: readonly Basis[] = [],
): Basis[] {
  const found = new Set(amounts.map((amount) => bases[amount]))
  if (basis === "scenario") found.add(basis)
  return [...new Set([...basisSchema.options.filter((each) => found.has(each)), ...more])]
}

/** Whether the amounts of a record are not all on one basis: only then do columns and rows need one of their own. */
function isMixed({ bases }: Based): boolean {
  return new Set(AMOUNTS.map((amount) => bases[amount])).size > 1
}

/** The basis of a table’s column: of an amount, or of what is derived from several; nothing where the figure’s is that of all. */
export function columnBasis(data: Based): (of: AmountKind | "derived") => { basis?: Basis } {
  if (!isMixed(data)) return () => ({})
  const derived = data.basis === "scenario" ? "scenario" : "derived"
  return (of) => ({ basis: of === "derived" ? derived : data.bases[of] })
}

/** The bases of a row whose numbers are derived from these amounts; nothing where the figure’s are those of all. */
export function rowBases(data: Based, amounts: readonly AmountKind[]): { bases?: Basis[] } {
  return isMixed(data) ? { bases: basesOf(data, amounts, ["derived"]) } : {}
}

/** What a derived number or column rests on that does not share it with all that is beside it; nothing where one basis is behind everything that is shown. */
export function restsOn(data: Based, amounts: readonly AmountKind[]): { restsOn?: Basis[] } {
  return isMixed(data) ? { restsOn: basesOf(data, amounts) } : {}
}

/** Whether each column says its basis on the page: where amounts of several are beside each other, derived ones aside. */
export function saysBases({ columns }: Pick<Table, "columns">): boolean {
  const bases = columns.flatMap(({ basis }) => basis ?? []).filter((basis) => basis !== "derived")
  return new Set(bases).size > 1
}
