import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import type { CurvePoint } from "./lorenz-chart.tsx"
import { isDefined, type LorenzView } from "./view.ts"

/** The points of the curve with what each says. */
export function toCurve(view: LorenzView, { t, format }: Language): CurvePoint[] {
  if (!isDefined(view)) return []
  const { points, labs } = view
  return points.flatMap(({ population, share }, index) => {
    if (share === null) return []
    const [count, all, part] = [format.integer(index), format.integer(labs.length), format.percent(share)]
    return [
      {
        id: labs[index - 1]?.lab ?? "none",
        population,
        share,
        spoken: t(msg`the ${count} smallest of ${all} labs: ${part} of the mean grants`),
      },
    ]
  })
}
