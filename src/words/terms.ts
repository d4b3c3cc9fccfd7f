import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Basis } from "#model/basis.ts"
import { BASIS_LABELS } from "#words/basis-names.ts"

/** A word of the product and what it means, both for `i18n._`. */
export interface Term {
  name: MessageDescriptor
  meaning: MessageDescriptor
}

/** What each basis says of a number. */
export const BASIS_TERMS: Readonly<Record<Basis, Term>> = {
  reported: {
    name: BASIS_LABELS.reported,
    meaning: msg`A source says it: a paper, an official page, the press.`,
  },
  measured: { name: BASIS_LABELS.measured, meaning: msg`A log or a scheduler recorded it.` },
  derived: {
    name: BASIS_LABELS.derived,
    meaning: msg`Computed here from records; the formula is shown where it is used.`,
  },
  estimate: { name: BASIS_LABELS.estimate, meaning: msg`Somebody’s estimate, and that somebody is named.` },
  scenario: {
    name: BASIS_LABELS.scenario,
    meaning: msg`Invented to demonstrate. Hatched wherever it is drawn, never a record.`,
  },
}

/** The words of the field as they are used here, in the order of the page of the method. */
export const WORDS = {
  requested: {
    name: msg`Asked`,
    meaning: msg`What a lab asked for, as mean GPUs over the days of a period that are recorded.`,
  },
  granted: {
    name: msg`Granted`,
    meaning: msg`What a lab may use, as mean GPUs over the days of a period that are recorded.`,
  },
  used: {
    name: msg`Used`,
    meaning: msg`What a lab’s jobs held, as mean GPUs over the days of a period that are recorded. It can be more than was granted, where others left GPUs idle.`,
  },
  queued: {
    name: msg`Queued`,
    meaning: msg`GPUs that waiting jobs asked for, as a mean over the days of a period that are recorded.`,
  },
  "grant-rate": {
    name: msg`Grant rate`,
    meaning: msg`Granted ÷ requested: Σ ÷ Σ over the labs and days on which both are recorded.`,
  },
  "use-rate": {
    name: msg`Use rate`,
    meaning: msg`Used ÷ granted, over the labs and days on which both are recorded. Above 1, a lab uses what others left idle.`,
  },
  idle: {
    name: msg`Idle`,
    meaning: msg`Two amounts: not granted = capacity − granted, which is nobody’s and never spread over labs; granted, not used = granted − used, which is below zero where a lab uses more than its grant. Together they ran nothing.`,
  },
  gini: {
    name: msg`Gini coefficient`,
    meaning: msg`How unequally an amount is spread: 0 when all have the same, near 1 when one has all. Of the whole group, without a correction for samples.`,
  },
  jain: {
    name: msg`Jain’s index`,
    meaning: msg`(Σx)² ÷ (n Σx²): 1 when all have the same, 1/n when one has all.`,
  },
  "fair-share": {
    name: msg`Times one’s share`,
    meaning: msg`(used ÷ all used) ÷ (granted ÷ all granted), over the same days: above 1, more is used than the share of grants.`,
  },
  interval: {
    name: msg`Interval of a departure`,
    meaning: msg`Days (a, b]: after the last sighting at the organisation, by the first sighting elsewhere. A reported day is exact.`,
  },
  status: {
    name: msg`Gone, open, seen`,
    meaning: msg`On a day: gone for certain (b has passed); seen: at the organisation on that day or later, by a sighting or by a departure that is known to be later; open (neither).`,
  },
  "least-most": {
    name: msg`At least, at most`,
    meaning: msg`What is known only as an interval is counted twice: at least, where it is certain, and at most, where the evidence still allows it.`,
  },
  "at-risk": {
    name: msg`At risk`,
    meaning: msg`Those who could still leave at a time: neither gone nor censored before it.`,
  },
  censored: {
    name: msg`Censored`,
    meaning: msg`No departure is known: the record ends with the last sighting, not with today.`,
  },
  npmle: {
    name: msg`NPMLE`,
    meaning: msg`Turnbull’s estimate from intervals: the curve under which what was seen is most likely. It supposes that those not seen left as the others did.`,
  },
  "restricted-mean": {
    name: msg`Restricted mean`,
    meaning: msg`Mean time kept within the first 24 months: the area under a survival curve up to there.`,
  },
  "uncertain-date": {
    name: msg`Uncertain date`,
    meaning: msg`A date known to the month, to the year or as an interval is drawn as long as it may be; it fades where nothing on record bounds it.`,
  },
  "run-total": {
    name: msg`Run, total`,
    meaning: msg`A run is one training of one model. A total holds its runs, and more where its note says so; the two are never added up.`,
  },
  promise: {
    name: msg`Promise of capacity`,
    meaning: msg`An announcement that gives a date. It counts as kept only where a later statement says that the same cluster is in operation, with at least as many GPUs.`,
  },
  verdict: {
    name: msg`Verdict`,
    meaning: msg`A claim holds where every result that the evidence allows satisfies it, is contradicted where none does, and is possible, not shown, where some do. It holds on the claim’s own source where what decides it goes back to where the claim does.`,
  },
  voice: {
    name: msg`Voice`,
    meaning: msg`All claims that go back to one source are one voice, however often they were printed.`,
  },
  read: {
    name: msg`Read in full, in part, not seen`,
    meaning: msg`How much of a source was read by whoever made the record. What was not seen is known through others who cite it.`,
  },
  relay: {
    name: msg`Relay`,
    meaning: msg`A source that passes on what another one says, and so adds no evidence of its own.`,
  },
} satisfies Record<string, Term>

/** Also the place of the word on the page of the method: `/method#grant-rate`. */
export type WordId = keyof typeof WORDS
export type TermId = Basis | WordId

/** Every term by its id. */
export const TERMS: Readonly<Record<TermId, Term>> = { ...BASIS_TERMS, ...WORDS }
