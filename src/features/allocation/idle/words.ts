import { msg } from "@lingui/core/macro"
import { writeSpan } from "#features/allocation/shown-period.ts"
import type { FigureWords } from "#figure/define-figure.ts"
import type { Language } from "#i18n/language.ts"
import type { AmountKind } from "#model/allocation.ts"
import { writeLeftOutNotes } from "#words/excluded-notes.ts"
import { explanations } from "#words/explain.ts"
import { labParts, rangePart } from "#words/file-parts.ts"
import { inScenario, inScenarioOf } from "#words/in-scenario.ts"
import { joinSentences } from "#words/join-sentences.ts"
import { type LabNames, labNames } from "#words/lab-names.ts"
import { basesOf, rowBases } from "#words/measure-bases.ts"
import { writePartlyRecordedNote } from "#words/partly-recorded.ts"
import { scenarioSource } from "#words/source-parts.ts"
import type { Table, TableRow } from "#words/table.ts"
import { countChosen, countUnits, unitName } from "#words/unit-kind.ts"
import { NOBODY } from "./rows.ts"
import type { IdleFigureView } from "./view.ts"

/** All that the figure says. */
export function writeIdle(view: IdleFigureView, language: Language): FigureWords {
  const names = labNames(view.nodes, language)
  return {
    sentence: writeSentence(view, names, language),
    subtitle: writeSubtitle(view, names, language),
    notes: [
      ...writePartlyRecordedNote(view.partlyUsed, "used", names, language),
      ...writeLeftOutNotes(view.excluded, language),
    ],
    table: toTable(view, names, language),
    source: scenarioSource(view.data, language),
    bases: basesOf(view.data, listShown(view), ["derived"]),
    file: ["idle-gpus", rangePart(view.data), ...labParts(view.asked)],
    terms: ["idle", "granted", "used"],
  }
}

/** The amounts that both are derived from, as far as they are on record. */
function listShown({ notGranted, rows }: IdleFigureView): AmountKind[] {
  return [
    "granted",
    ...(rows.length > 0 ? ["used" as const] : []),
    ...(notGranted === null ? [] : ["capacity" as const]),
  ]
}

/** Both amounts as parts of all GPUs where all is known, else what is known of them. */
function writeSentence(view: IdleFigureView, names: LabNames, language: Language): string {
  const { t, format } = language
  const { notGranted, unusedInAll, isScenario } = view
  if (!view.showsAll || notGranted === null) return writeUnused(view, names, language)
  if (notGranted.isOver) return writeOver(notGranted, view, language)
  const nobody = format.percent(notGranted.gpus / notGranted.capacity)
  const start = t(msg`${nobody} of all GPUs were granted to nobody`)
  if (unusedInAll === null || unusedInAll.capacity === null) {
    const finding = t(msg`${start}; how much was granted and not used is not on record as a whole`)
    return inScenario(finding, isScenario, language)
  }
  if (unusedInAll.gpus < 0)
    return inScenario(t(msg`${start}, and more was used than was granted`), isScenario, language)
  const unused = format.percent(unusedInAll.gpus / unusedInAll.capacity)
  return inScenario(t(msg`${start}, and ${unused} were granted and not used`), isScenario, language)
}

/** Limits may add up to more than there is: then no part of all GPUs says what ran nothing. */
function writeOver(
  { granted, capacity }: NonNullable<IdleFigureView["notGranted"]>,
  { unusedInAll, isScenario }: IdleFigureView,
  language: Language,
): string {
  const { t, format } = language
  const [given, all] = [format.integer(granted), format.integer(capacity)]
  // days with too many may stand among others, so that a mean day has no more than there are
  const isMeanOver = Math.round(granted) > Math.round(capacity)
  const start = isMeanOver
    ? t(msg`${given} GPUs were granted on a mean day where there are ${all}`)
    : t(msg`On some days more GPUs were granted than the ${all} there are, on a mean day ${given}`)
  if (unusedInAll === null || unusedInAll.gpus < 0) return inScenarioOf(start, isScenario, language)
  const unused = format.integer(unusedInAll.gpus)
  return inScenarioOf(t(msg`${start}; ${unused} of them were not used`), isScenario, language)
}

/** What some labs, or all that are on record, were granted and did not use. */
function writeUnused(view: IdleFigureView, names: LabNames, language: Language): string {
  const { t, format } = language
  const { rows, isScenario } = view
  const [first] = rows
  if (first === undefined) return t(msg`What was granted and not used is not on record`)
  const sum = (read: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + read(row) * row.days, 0)
  const [unused, granted] = [sum(({ gpus }) => gpus), sum((row) => row.granted)]
  const share = format.percent(granted === 0 ? 0 : Math.abs(unused) / granted)
  if (rows.length === 1) {
    const name = names.label(first.lab)
    const finding =
      unused < 0
        ? t(msg`${name} used ${share} more than it was granted`)
        : t(msg`${name} left ${share} of its grant unused`)
    return inScenario(finding, isScenario, language)
  }
  const all = countUnits(view.units, rows.length, language)
  const of = view.showsAll ? t(msg`${all} whose use is on record`) : countChosen(view, all, language)
  const finding =
    unused < 0
      ? t(msg`${of} used ${share} more than they were granted`)
      : t(msg`${of} left ${share} of their grants unused`)
  return inScenarioOf(finding, isScenario, language)
}

/** What the two amounts are, over which days, and what they come to together. */
function writeSubtitle(view: IdleFigureView, names: LabNames, language: Language): string {
  const { t, format } = language
  const { notGranted, unusedInAll, unrecorded } = view
  const range = writeSpan(view.data, language)
  const together =
    view.showsAll &&
    notGranted !== null &&
    !notGranted.isOver &&
    unusedInAll !== null &&
    notGranted.days === unusedInAll.days
      ? {
          gpus: format.integer(notGranted.gpus + unusedInAll.gpus),
          share: format.percent((notGranted.gpus + unusedInAll.gpus) / notGranted.capacity),
          hours: format.integer(notGranted.gpuHours + unusedInAll.gpuHours),
        }
      : null
  const missing = format.list(unrecorded.map(names.label))
  const few = unrecorded.length > 0 && unrecorded.length <= 3
  const count = countUnits(view.units, unrecorded.length, language)
  return joinSentences(
    [
      notGranted === null
        ? t(msg`GPUs on a mean day, ${range}: granted − used, over the days on which both are recorded.`)
        : t(
            msg`GPUs on a mean day, ${range}: capacity − granted, and granted − used, over the days on which both are recorded.`,
          ),
      ...(together === null
        ? []
        : [
            t(
              msg`Together ${together.gpus} GPUs ran nothing, ${together.share} of all: ${together.hours} GPU-hours.`,
            ),
          ]),
      ...(few ? [t(msg`Use not recorded: ${missing}.`)] : []),
      ...(unrecorded.length > 3 ? [t(msg`Use not recorded: ${count}.`)] : []),
    ],
    format,
  )
}

function toTable(view: IdleFigureView, names: LabNames, language: Language): Table {
  const { t, format } = language
  const { rows, notGranted, capacity, isScenario } = view
  const number = { numeric: true, format: format.integer } as const
  const percent = {
    numeric: true,
    format: (share: number) => format.percent(share, 1),
    unit: "share",
  } as const
  const { quotient } = explanations(language)
  const explain = (whole: "of" | "capacity") => (row: TableRow) => {
    const [part, all] = [row.cells.gpus, whole === "capacity" ? capacity : row.cells.of]
    return typeof part === "number" && typeof all === "number" ? quotient(part, all, part / all, 1) : null
  }
  return {
    caption: isScenario
      ? t(msg`GPUs not granted, and granted and not used, per lab, scenario`)
      : t(msg`GPUs not granted, and granted and not used, per lab`),
    columns: [
      { key: "lab", label: unitName(view.units, language) },
      { key: "what", label: t(msg`Idle`) },
      { key: "gpus", label: t(msg`GPUs on a mean day`), ...number, unit: "GPU" as const },
      { key: "of", label: t(msg`Of`), ...number, unit: "GPU" as const },
      { key: "share", label: t(msg`Share of that`), ...percent, explain: explain("of") },
      ...(capacity === null
        ? []
        : [{ key: "ofAll", label: t(msg`Share of all GPUs`), ...percent, explain: explain("capacity") }]),
      { key: "gpuHours", label: t(msg`GPU-hours`), ...number, unit: "GPU-hours" as const },
      { key: "days", label: t(msg`Days on record`), ...number, unit: "day" as const },
    ],
    rows: [
      ...(notGranted === null
        ? []
        : [
            {
              id: NOBODY,
              ...rowBases(view.data, ["granted", "capacity"]),
              cells: {
                lab: t(msg`nobody`),
                what: t(msg`not granted`),
                ...cellsOf(notGranted, notGranted.capacity, capacity),
              },
            },
          ]),
      ...rows.map((row) => ({
        id: row.lab,
        ...rowBases(view.data, ["granted", "used"]),
        cells: {
          lab: names.label(row.lab),
          what: t(msg`granted, not used`),
          ...cellsOf(row, row.granted, capacity),
        },
      })),
    ],
  }
}

/** `of`: what it is a part of, the grant or all GPUs. */
function cellsOf(
  { gpus, gpuHours, days }: { gpus: number; gpuHours: number; days: number },
  of: number,
  capacity: number | null,
) {
  return {
    ...{ gpus, of, gpuHours, days },
    share: of === 0 ? null : gpus / of,
    ofAll: capacity === null || capacity === 0 ? null : gpus / capacity,
  }
}
