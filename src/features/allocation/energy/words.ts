import { msg } from "@lingui/core/macro"
import { writeSpan } from "#features/allocation/shown-period.ts"
import type { FigureWords, Note } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { scenarioSource } from "#words/source-parts.ts"
import { countChosen, countUnits } from "#words/unit-kind.ts"
import { toEnergyTable } from "./table.ts"
import type { EnergyFigureView } from "./view.ts"

/** All that the figure says. */
export function writeEnergy(view: EnergyFigureView, language: Language): FigureWords {
  const { assumed, data, statedBy } = view
  return {
    sentence: writeSentence(view, language),
    subtitle: writeSubtitle(view, language),
    notes: [...writeAssumptions(view, language), ...writeLeftOutNotes(view.excluded, language)],
    table: toEnergyTable(view, language),
    source: [...scenarioSource(data, language), ...(statedBy === null ? [] : [{ ids: [statedBy] }])],
    bases: [data.basis, "estimate"],
    file: ["energy", `${assumed.watts}-w`, `pue-${assumed.pue}`, rangePart(data), ...labParts(view.asked)],
    terms: ["granted", "used"],
  }
}

/** What the grants would draw at full power; an estimate says so in its sentence. */
function writeSentence(view: EnergyFigureView, language: Language): string {
  const { t, format } = language
  const { rows, total, assumed, isScenario, units } = view
  const [mwh, money] = [about(total.granted.mwh, format), about(total.granted.money, format)]
  const { currency } = assumed
  const [only] = rows
  const count = countUnits(units, rows.length, language)
  const who =
    rows.length === 1 && only !== undefined
      ? labNames(view.nodes, language).label(only.lab)
      : countChosen(view, count, language)
  const finding = t(
    msg`the GPUs granted to ${who} would draw about ${mwh} MWh at full power by estimate, for ${money} ${currency}`,
  )
  return inScenarioOf(finding, isScenario, language)
}

/** No more digits than an estimate bears. */
function about(value: number, format: Language["format"]): string {
  return format.integer(Number(value.toPrecision(3)))
}

/** The formula with its inputs, over which days, and what is not known. */
function writeSubtitle(view: EnergyFigureView, language: Language): string {
  const { t, format } = language
  const { assumed, total, rows } = view
  const hours = format.integer(total.granted.gpuHours)
  const { currency } = assumed
  const [watts, pue] = [format.integer(assumed.watts), format.decimal(assumed.pue, 2)]
  const [mwh, range] = [format.integer(total.granted.mwh), writeSpan(view.data, language)]
  const price = format.decimal(assumed.price, 4)
  const fewer = rows.filter(({ granted, used }) => used !== null && used.days < granted.days)
  const names = labNames(view.nodes, language)
  const some =
    fewer.length > 3
      ? countUnits(view.units, fewer.length, language)
      : format.list(fewer.map(({ lab }) => names.label(lab)))
  return joinSentences(
    [
      t(msg`Of ${range}, over the days on which each is recorded.`),
      t(
        msg`MWh = GPU-hours × W × PUE ÷ 1,000,000: ${hours} × ${watts} × ${pue} ÷ 1,000,000 ≈ ${mwh}; a kWh at ${price} ${currency}.`,
      ),
      ...(total.used === null ? [t(msg`What all used is not on record as a whole.`)] : []),
      ...(fewer.length > 0 ? [t(msg`Use is on record on fewer days than grants of ${some}.`)] : []),
    ],
    format,
  )
}

/** Where each assumption is from, and what it makes of the estimate. */
function writeAssumptions({ statedBy }: EnergyFigureView, { t }: Language): Note[] {
  const stated =
    statedBy === null
      ? t(
          msg`Nothing here was metered. 400 W and a PUE of 1.1 are our assumptions, since these records name neither; so is the price.`,
        )
      : t(
          msg`Nothing here was metered. 400 W and a PUE of 1.1 are what the LLaMA paper states for its A100-80GB GPUs; GPUs of other types draw more or less. The price is our assumption.`,
        )
  const bound = t(
    msg`A GPU draws its full power only at full load: for GPUs of that wattage the amounts are an upper bound, and for granted ones that idled far more so.`,
  )
  return [
    { id: "assumed", text: stated },
    { id: "bound", text: bound },
  ]
}
