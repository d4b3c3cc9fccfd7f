import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { useQuery } from "@tanstack/react-query"
import { useNavigate } from "@tanstack/react-router"
import { labsQuery } from "#data/labs.ts"
import { hasResource } from "#figure/define-figure.ts"
import { type Along, clearAlong, monthOf } from "#figure/going-along.ts"
import type { Language } from "#i18n/language.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { addDays } from "#model/edtf.ts"
import type { LabNode } from "#model/lab-node.ts"
import type { Org } from "#model/org.ts"
import { labNames } from "#words/lab-names.ts"
import { countUnits } from "#words/unit-kind.ts"

/** More labs than this are counted: there is one line. */
const MOST_NAMED = 2

interface GoingAlongLineProps {
  org: Org
  page: string
  along: Along
}

/** “FAIR Paris, from 1 March 2022 to 18 August 2023, goes along · Clear” */
export default function GoingAlongLine({ org, page, along }: GoingAlongLineProps) {
  const language = useLanguage()
  const navigate = useNavigate()
  const labs = useQuery({ ...labsQuery(org.id), enabled: hasResource(org, "labs") })
  // an id is no name to read; what failed is said where it matters
  if (labs.isLoading) return null
  const what = writeAlongText(along, labs.data ?? [], language)
  const clear = () =>
    void navigate({
      to: ".",
      search: (previous: object) => ({ ...previous, ...clearAlong(page) }),
      resetScroll: false,
    })
  return (
    <p className="absolute inset-x-0 top-1 m-0 flex gap-x-2 text-small leading-6 whitespace-nowrap text-ink2">
      <span className="overflow-hidden text-ellipsis" title={what}>
        {what}
      </span>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        className="cursor-pointer underline"
        aria-label={language.t(msg`Clear what goes along`)}
        onClick={clear}
      >
        <Trans>Clear</Trans>
      </button>
    </p>
  )
}

/** Labs, range and as-of day, as far as there are some. */
export function writeAlongText(along: Along, nodes: readonly LabNode[], { t, format }: Language): string {
  const { lab, labs = lab === undefined ? [] : [lab], from, to, asOf } = along
  const names = labNames(nodes, { t, format })
  const month = monthOf(along)
  const dateOf = (text = "") => (text === "" ? "" : format.date(text))
  const inMonths = from?.endsWith("-01") && to !== undefined && addDays(to, 1).endsWith("-01")
  const length = inMonths ? "2022-03".length : "2022-03-01".length
  const [first, last, day] = [dateOf(from?.slice(0, length)), dateOf(to?.slice(0, length)), dateOf(asOf)]
  const range =
    month !== null
      ? format.date(month)
      : from !== undefined && to !== undefined
        ? t(msg`from ${first} to ${last}`)
        : from !== undefined
          ? t(msg`from ${first} on`)
          : to !== undefined
            ? t(msg`up to ${last}`)
            : null
  const some =
    labs.length > MOST_NAMED
      ? countUnits("lab", labs.length, { t, format })
      : format.list(labs.map(names.label))
  const parts = [
    ...(labs.length === 0 ? [] : [some]),
    ...(range === null ? [] : [range]),
    ...(asOf === undefined ? [] : [t(msg`as of ${day}`)]),
  ]
  const all = parts.join(format.locale === "zh" ? "，" : ", ")
  if (parts.length === 0) return ""
  if (parts.length > 1) return labs.length > 1 ? t(msg`${all}, go along`) : t(msg`${all}, goes along`)
  return labs.length > 1 ? t(msg`${all} go along`) : t(msg`${all} goes along`)
}
