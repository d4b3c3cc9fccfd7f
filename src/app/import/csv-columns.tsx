import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { type CsvColumn, type CsvMapping, type CsvUnit, findMappingFault } from "#importers/csv/mapping.ts"
import { MEASURES, type Measure } from "#model/allocation.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { MEASURE_NAMES } from "./measure-names.ts"
import type { Importer } from "./use-importer.ts"

const PLACES = {
  lab: msg`Lab`,
  team: msg`Team`,
  day: msg`Day or month`,
  ...MEASURE_NAMES,
  measure: msg`Which measure`,
  value: msg`Amount`,
} as const satisfies Partial<Record<CsvColumn, unknown>>

type Place = keyof typeof PLACES

/** Columns that a table of each shape has. */
const OF_SHAPE: Readonly<Record<CsvMapping["shape"], readonly Place[]>> = {
  tidy: ["lab", "team", "day", ...MEASURES],
  long: ["lab", "team", "day", "measure", "value"],
  matrix: ["lab", "day"],
}

const DAY_FORMATS = [
  { value: "iso", label: "2020-05-31" },
  { value: "ymd", label: "2020/05/31" },
  { value: "dmy", label: "31.05.2020" },
  { value: "mdy", label: "5/31/2020" },
  { value: "month", label: "2020-05" },
] as const

interface CsvColumnsFormProps {
  file: string
  mapping: CsvMapping
  importer: Importer
}

/** Which column of a table is what: guessed, and put right here. */
export function CsvColumnsForm({ file, mapping, importer }: CsvColumnsFormProps) {
  const { t, i18n } = useLingui()
  const { locale } = useFormat()
  const { reading } = importer.state
  const change = (next: Partial<CsvMapping>) =>
    importer.readAgain({
      ...reading,
      mappings: { ...reading.mappings, [file]: { ...mapping, ...reading.mappings[file], ...next } },
    })
  // how a column is written is guessed from it: what was guessed of another counts no more
  const name = (place: Place, told: string) => {
    const { [file]: _, ...mappings } = reading.mappings
    // what was told a moment ago may not have been read yet
    const columns = {
      ...mapping.columns,
      ...reading.columns[file],
      [place]: told === "" ? null : Number(told),
    }
    importer.readAgain({ ...reading, mappings, columns: { ...reading.columns, [file]: columns } })
  }
  const options = [
    { value: "", label: t`none` },
    ...mapping.headings.map((heading, index) => ({
      value: String(index),
      label: heading || t`column ${index + 1}`,
    })),
  ]
  const fault = findMappingFault(mapping)
  return (
    <section className="mt-8 border-t border-rule pt-4" aria-label={t`Columns of ${file}`}>
      <h3 className="m-0 text-body font-semibold">
        <Trans>Columns of {file}</Trans>
      </h3>
      {fault !== null && <p className="m-0 mt-1 font-semibold">{fault[locale]}</p>}
      <div className="mt-2 flex flex-wrap items-end gap-x-6 gap-y-3">
        {OF_SHAPE[mapping.shape].map((place) => (
          <SelectField
            key={place}
            label={i18n._(PLACES[place])}
            value={mapping.columns[place] === null ? "" : String(mapping.columns[place])}
            options={options}
            onChoose={(told) => name(place, told)}
          />
        ))}
        {mapping.shape === "matrix" && <MatrixMeasure mapping={mapping} onChange={change} />}
        <SelectField
          label={
            mapping.isDayOrderSure ? t`Days are written as` : t`Days are written as (both ways are possible)`
          }
          value={mapping.dayFormat}
          options={DAY_FORMATS}
          onChoose={(dayFormat) =>
            change({ dayFormat: dayFormat as CsvMapping["dayFormat"], isDayOrderSure: true })
          }
        />
        <ChoiceRow
          label={mapping.isDecimalSure ? t`Decimal sign` : t`Decimal sign (both are possible)`}
          value={mapping.decimal}
          options={[
            { value: ".", label: t`point` },
            { value: ",", label: t`comma` },
          ]}
          onChoose={(decimal) => change({ decimal, isDecimalSure: true })}
        />
        <ChoiceRow<CsvUnit>
          label={t`Unit`}
          value={mapping.units.used}
          options={[
            { value: "gpus", label: t`mean GPUs` },
            { value: "gpu-hours", label: t`GPU-hours` },
          ]}
          onChoose={(unit) => change({ units: unitsOf(unit) })}
        />
      </div>
    </section>
  )
}

function unitsOf(unit: CsvUnit): CsvMapping["units"] {
  return { requested: unit, granted: unit, used: unit, queued: unit }
}

/** What the one amount of a lab and day is. */
function MatrixMeasure({
  mapping,
  onChange,
}: {
  mapping: CsvMapping
  onChange: (next: Partial<CsvMapping>) => void
}) {
  const { t, i18n } = useLingui()
  return (
    <ChoiceRow<Measure>
      label={t`What the amounts are`}
      value={mapping.measure}
      options={MEASURES.map((measure) => ({ value: measure, label: i18n._(MEASURE_NAMES[measure]) }))}
      onChoose={(measure) => onChange({ measure })}
    />
  )
}
