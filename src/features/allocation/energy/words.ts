import { msg } from "@lingui/core/macro"
import { writeSpan } from "#features/allocation/shown-period.ts"
import type { FigureWords, Note } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { labNames } from "#words/lab-names.ts"
import { basesOf } from "#words/measure-bases.ts"
import { scenarioSource } from "#words/source-parts.ts"
import { countChosen, countUnits } from "#words/unit-kind.ts"
import { toEnergyTable, writeEstimate } from "./table.ts"
import { type EnergyFigureView, USUAL } from "./view.ts"

/** All that the figure says. */
export function writeEnergy(view: EnergyFigureView, language: Language): FigureWords {
  const { assumed, data, statedBy, rows } = view
  const stated = statedBy !== null && isUsualPower(assumed) ? [{ ids: [statedBy] }] : []
  return {
    sentence: writeSentence(view, language),
    subtitle: writeSubtitle(view, language),
    notes: [...writeAssumptions(view, language), ...writeLeftOutNotes(view.excluded, language)],
    table: toEnergyTable(view, language),
    source: [...scenarioSource(data, language), ...stated],
    bases: basesOf(data, rows.some(({ used }) => used !== null) ? ["granted", "used"] : ["granted"], [
      "estimate",
    ]),
    file: ["energy", `${assumed.watts}-w`, `pue-${assumed.pue}`, rangePart(data), ...labParts(view.asked)],
    terms: ["granted", "used"],
  }
}

/** What the grants would draw at full power; an estimate says so in its sentence. */
function writeSentence(view: EnergyFigureView, language: Language): string {
  const { t } = language
  const { rows, total, assumed, isScenario, units } = view
  const [mwh, money] = [about(total.granted.mwh, language), about(total.granted.money, language)]
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

/** No more figures than an estimate bears. */
function about(value: number, language: Language): string {
  return writeEstimate(Number(value.toPrecision(3)), language)
}

/** The formula with its inputs, over which days, and what is not known. */
function writeSubtitle(view: EnergyFigureView, language: Language): string {
  const { t, format } = language
  const { assumed, total, rows } = view
  const hours = format.integer(total.granted.gpuHours)
  const { currency } = assumed
  const [watts, pue] = [format.integer(assumed.watts), format.decimal(assumed.pue, 2)]
  const mwh = writeEstimate(total.granted.mwh, language)
  const range = writeSpan(view.data, language)
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
function writeAssumptions({ assumed, statedBy }: EnergyFigureView, language: Language): Note[] {
  const { t, format } = language
  const isUsualPrice = assumed.price === USUAL.price && assumed.currency === USUAL.currency
  const bound = t(
    msg`A GPU draws its full power only at full load: for GPUs of that wattage the amounts are an upper bound, and for granted ones that idled far more so.`,
  )
  return [
    {
      id: "assumed",
      text: joinSentences(
        [
          t(msg`Nothing here was metered.`),
          writePowerSource({ assumed, statedBy }, language),
          isUsualPrice
            ? t(msg`The price is our assumption.`)
            : t(msg`The price is the reader’s own assumption.`),
        ],
        format,
      ),
    },
    { id: "bound", text: bound },
  ]
}

/** Whose the watts and the PUE are: a paper’s, ours or the reader’s. */
function writePowerSource(
  { assumed, statedBy }: Pick<EnergyFigureView, "assumed" | "statedBy">,
  { t, format }: Language,
): string {
  const [watts, pue] = [format.integer(assumed.watts), format.decimal(assumed.pue, 2)]
  if (!isUsualPower(assumed))
    return t(
      msg`${watts} W and a PUE of ${pue} are the reader’s own assumptions; no source here states both.`,
    )
  return statedBy === null
    ? t(msg`${watts} W and a PUE of ${pue} are our assumptions, since these records name neither.`)
    : t(
        msg`${watts} W and a PUE of ${pue} are what the LLaMA paper states for its A100-80GB GPUs; GPUs of other types draw more or less.`,
      )
}

function isUsualPower({ watts, pue }: EnergyFigureView["assumed"]): boolean {
  return watts === USUAL.watts && pue === USUAL.pue
}
