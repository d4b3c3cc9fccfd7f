import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { labNames } from "#words/lab-names.ts"
import { countUnits } from "#words/unit-kind.ts"
import type { CurvePoint } from "./lorenz-chart.tsx"
import { isDefined, type LorenzFigureView } from "./view.ts"

/** The points of the curve with what each says. */
export function toCurve(view: LorenzFigureView, language: Language): CurvePoint[] {
  if (!isDefined(view)) return []
  const { t, format } = language
  const { points, labs } = view
  const names = labNames(view.nodes, language)
  const all = countUnits(view.units, labs.length, language)
  return points.flatMap(({ population, share }, index) => {
    if (share === null) return []
    const lab = labs[index - 1]
    const [count, part] = [format.spelled(index), format.percent(share)]
    const [name, gpus] = [names.label(lab?.lab ?? ""), format.integer(lab?.gpus ?? 0)]
    return [
      {
        id: lab?.lab ?? "none",
        population,
        share,
        spoken:
          lab === undefined
            ? t(msg`none of ${all}: none of the grants`)
            : t(
                msg`${name}, ${gpus} GPUs; with it the ${count} smallest of ${all}: ${part} of the mean grants`,
              ),
      },
    ]
  })
}
