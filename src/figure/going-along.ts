import { addDays, isDay } from "#model/edtf.ts"

/** What a reader chose on one page and means on others, too. */
export interface Along {
  /** the one lab, team or pool that is looked into */
  lab?: string
  /** the labs that are set beside each other; never with `lab` */
  labs?: readonly string[]
  /** first and last day, both included; open where absent */
  from?: string
  to?: string
  /** the day on which people are counted */
  asOf?: string
}

/** Choices of an address, by name. */
export type Choices = Readonly<Record<string, string | undefined>>

/** What a page calls what goes along; `month` is a range of one month. Absent: the page does not know it, and keeps it. */
interface Names {
  lab?: string
  labs?: string
  from?: string
  to?: string
  month?: string
  asOf?: string
  /** whether its one lab stands in the path */
  hasPathLab?: true
}

/**
 * The one table of what goes where. Names that look the same and mean something else, such as `to` of the roster (a kind of
 * employer), are not in it.
 */
const NAMES: Readonly<Record<string, Names>> = {
  allocation: { lab: "lab", labs: "labs", from: "from", to: "to" },
  decisions: { lab: "lab", month: "period" },
  team: { lab: "lab", month: "period", hasPathLab: true },
  "what-if": { month: "period" },
  attrition: { asOf: "asOf" },
  timeline: { from: "from", to: "to" },
}

/** The parameter in which a page keeps what it does not know: `lab.fair-paris~from.2022-03-01`. */
export const KEPT = "along"

const IDS = /^[A-Za-z0-9-]+(~[A-Za-z0-9-]+)*$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** What goes along from a page: what it says itself, and of what it does not know what it keeps. */
export function readAlong(page: string, choices: Choices): Along {
  const names = NAMES[page] ?? {}
  const own = readOwn(names, choices)
  const kept = readKept(choices[KEPT])
  const hasLab = own.lab !== undefined || own.labs !== undefined
  const hasRange = own.from !== undefined || own.to !== undefined
  return {
    ...(hasLab || (names.lab !== undefined && names.labs !== undefined) ? {} : pick(kept, ["lab", "labs"])),
    ...(hasRange || names.from !== undefined ? {} : pick(kept, ["from", "to"])),
    ...(names.asOf !== undefined ? {} : pick(kept, ["asOf"])),
    ...own,
  }
}

/** Choices for another page out of what goes along: in its own names, and what it does not know in the kept one. */
export function writeAlong(page: string, along: Along): Choices {
  const names = NAMES[page] ?? {}
  const { lab, labs, from, to, asOf } = along
  const one = lab ?? (labs?.length === 1 && names.labs === undefined ? labs[0] : undefined)
  const isLab = names.lab !== undefined && one !== undefined
  const areLabs = names.labs !== undefined && lab === undefined && labs !== undefined
  const month = monthOf(along)
  const isMonth = names.month !== undefined && month !== null
  const isRange = names.from !== undefined && (from !== undefined || to !== undefined)
  const isAsOf = names.asOf !== undefined && asOf !== undefined
  const kept = writeKept({
    ...(isLab || areLabs ? {} : pick(along, ["lab", "labs"])),
    ...(isMonth || isRange ? {} : pick(along, ["from", "to"])),
    ...(isAsOf ? {} : pick(along, ["asOf"])),
  })
  return {
    ...(isLab && { [names.lab ?? ""]: one }),
    ...(areLabs && { [names.labs ?? ""]: labs.join("~") }),
    ...(isMonth && { [names.month ?? ""]: month }),
    ...(isRange && from !== undefined && { [names.from ?? ""]: from }),
    ...(isRange && to !== undefined && { [names.to ?? ""]: to }),
    ...(isAsOf && { [names.asOf ?? ""]: asOf }),
    ...(kept !== "" && { [KEPT]: kept }),
  }
}

/** What a page must forget so that nothing goes along from it. The lab in a path is the page itself and stays. */
export function clearAlong(page: string): Choices {
  const { hasPathLab, ...names } = NAMES[page] ?? {}
  const own = Object.values(names).filter((name) => !hasPathLab || name !== names.lab)
  return Object.fromEntries([...own, KEPT].map((name) => [name, undefined]))
}

/** Whether the one lab of a page stands in its path. */
export function hasPathLab(page: string): boolean {
  return NAMES[page]?.hasPathLab ?? false
}

export function isEmpty(along: Along): boolean {
  return Object.keys(along).length === 0
}

/** What the page says in its own names, as far as it is understood. */
function readOwn(names: Names, choices: Choices): Along {
  const read = (name: string | undefined, test: (text: string) => boolean) => {
    const value = name === undefined ? undefined : choices[name]
    return value !== undefined && test(value) ? value : undefined
  }
  const lab = read(names.lab, (text) => IDS.test(text) && !text.includes("~"))
  const labs = lab === undefined ? read(names.labs, (text) => IDS.test(text)) : undefined
  const month = read(names.month, (text) => MONTH.test(text))
  const [from, to] = month === undefined ? [read(names.from, isDay), read(names.to, isDay)] : daysOf(month)
  const asOf = read(names.asOf, isDay)
  return {
    ...(lab !== undefined && { lab }),
    ...(labs !== undefined && { labs: labs.split("~") }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
  }
}

function daysOf(month: string): [from: string, to: string] {
  const next = addDays(`${month}-01`, 31).slice(0, 7)
  return [`${month}-01`, addDays(`${next}-01`, -1)]
}

/** The month that a range is, `null` where it is more, less or open. */
export function monthOf({ from, to }: Along): string | null {
  const month = from?.slice(0, 7) ?? ""
  return MONTH.test(month) && daysOf(month)[0] === from && daysOf(month)[1] === to ? month : null
}

/** Reads it forgivingly: what is not understood does not go along. */
export function readKept(text = ""): Along {
  const parts = text.split("~").map((part) => part.split("."))
  const find = (kind: string) => parts.find(([name]) => name === kind)?.slice(1) ?? []
  const day = (kind: string) => find(kind).find(isDay)
  const [lab] = find("lab").filter((id) => IDS.test(id))
  const labs = find("labs").filter((id) => IDS.test(id))
  const [from, to, asOf] = [day("from"), day("to"), day("asof")]
  return {
    ...(lab !== undefined && { lab }),
    ...(lab === undefined && labs.length > 0 && { labs }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
  }
}

function writeKept({ lab, labs, from, to, asOf }: Along): string {
  return [
    ...(lab === undefined ? [] : [`lab.${lab}`]),
    ...(lab !== undefined || labs === undefined ? [] : [`labs.${labs.join(".")}`]),
    ...(from === undefined ? [] : [`from.${from}`]),
    ...(to === undefined ? [] : [`to.${to}`]),
    ...(asOf === undefined ? [] : [`asof.${asOf}`]),
  ].join("~")
}

function pick<K extends keyof Along>(along: Along, keys: readonly K[]): Pick<Along, K> {
  return Object.fromEntries(
    keys.flatMap((key) => (along[key] === undefined ? [] : [[key, along[key]]])),
  ) as Pick<Along, K>
}
