import { msg } from "@lingui/core/macro"
import { useMemo } from "react"
import { type Idle, toIdle } from "#analytics/idle.ts"
import { leaveOutExcluded } from "#analytics/kept-days.ts"
import { rateOfAll } from "#analytics/recorded-sum.ts"
import { allocationsQuery } from "#data/allocations.ts"
import type { FigureInput, Read } from "#figure/define-figure.ts"
import { type HeadlineNumber, HeadlineNumbers } from "#figure/headline-numbers.tsx"
import { onlyParams, usePageParams } from "#figure/use-page-params.ts"
import { useRecords } from "#figure/use-records.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import type { Allocations, AmountKind } from "#model/allocation.ts"
import type { Org } from "#model/org.ts"
import { restsOn } from "#words/measure-bases.ts"
import { type AllocationParams, parseAllocationSearch } from "./allocation-params.ts"
import { loadContext } from "./allocation-records.ts"
import { writeSpan } from "./shown-period.ts"

const parse = onlyParams(parseAllocationSearch, ["from", "to"])

/** All labs over the range: what the numbers are of, whichever labs are shown below. */
const RECORDS = {
  load: (input: FigureInput<AllocationParams>, read: Read) => {
    const { request, available } = loadContext(input, read)
    const { labs: _, step: __, ...range } = request
    return { ...read({ data: allocationsQuery(range) }), available }
  },
}

/** What an executive takes away: how much there is, how much of what was asked is granted, and both amounts that ran nothing. */
export function AllocationNumbers({ org }: { org: Org }) {
  const language = useLanguage()
  const { values: params } = usePageParams(parse)
  const input = useMemo(() => ({ org, params }), [org, params])
  const { data, available } = useRecords(RECORDS, input)
  const numbers = toAllocationNumbers(data, available.layers.includes("capacity"), language)
  return numbers.length === 0 ? null : <HeadlineNumbers org={org.id} numbers={numbers} />
}

/** The numbers that the record has, of all labs on a mean day of the range. */
export function toAllocationNumbers(
  data: Allocations,
  hasCapacity: boolean,
  language: Language,
): HeadlineNumber[] {
  const { t, format } = language
  const range = writeSpan(data, language)
  const idle = toIdle(data)
  const make: Make = (id, value, unit, text, { hash, of }) => ({
    ...{ id, value, unit, text, ...restsOn(data, of) },
    basis: data.basis === "scenario" ? "scenario" : "derived",
    sources: data.basis === "scenario" ? [] : data.sources,
    evidence: { search: { how: hash }, hash },
  })
  const rate = rateOfAll(leaveOutExcluded(data), "granted", "requested")
  return [
    ...(rate === null
      ? []
      : [
          make("rate", format.percent(rate), "", t(msg`of what labs asked for was granted, ${range}`), {
            hash: "gap",
            of: ["requested", "granted"],
          }),
        ]),
    ...(hasCapacity ? toIdleNumbers(idle, make, language) : []),
  ]
}

type Make = (
  id: string,
  value: string,
  unit: string,
  text: string,
  /** the figure that it is shown in, and the amounts that it is derived from */
  behind: { hash: string; of: readonly AmountKind[] },
) => HeadlineNumber

/** Both amounts as parts of all GPUs. */
function toIdleNumbers(
  { notGranted, unusedInAll }: Idle,
  make: Make,
  { t, format }: Language,
): HeadlineNumber[] {
  const of = (part: number, all: number | null) =>
    all === null || all === 0 ? null : format.percent(part / all)
  const nobody = notGranted === null || notGranted.isOver ? null : of(notGranted.gpus, notGranted.capacity)
  // where more was used than granted, nothing of the grants ran idle as a whole: the figure below says so
  const unused =
    unusedInAll === null || unusedInAll.gpus < 0 ? null : of(unusedInAll.gpus, unusedInAll.capacity)
  const all = notGranted === null ? "" : format.integer(notGranted.capacity)
  const [few, many] = [notGranted?.gpus ?? 0, unusedInAll?.gpus ?? 0].map(format.integer)
  return [
    ...(notGranted === null
      ? []
      : [
          make("capacity", all, t(msg`GPUs`), t(msg`there were on a mean day`), {
            hash: "allocation",
            of: ["capacity"],
          }),
        ]),
    ...(nobody === null
      ? []
      : [
          make("not-granted", nobody, "", t(msg`idle because nobody was granted them: ${few ?? ""} GPUs`), {
            hash: "idle",
            of: ["granted", "capacity"],
          }),
        ]),
    ...(unused === null
      ? []
      : [
          make("unused", unused, "", t(msg`idle though granted, not used: ${many ?? ""} GPUs`), {
            hash: "idle",
            of: ["granted", "used", "capacity"],
          }),
        ]),
  ]
}
