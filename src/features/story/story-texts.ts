import { msg } from "@lingui/core/macro"
import type { Language } from "#i18n/language.ts"
import { writeEach } from "#i18n/write-each.ts"
import { formatEdtf, formatSpan } from "#model/edtf-format.ts"
import { verdictNames } from "#words/verdict-names.ts"
import type { StoryFacts } from "./story-facts.ts"
import type { StoryId } from "./story-steps.ts"

/** What is said at each step: a heading and a paragraph. Every number in them comes out of the data. */
export function writeStoryTexts(
  facts: StoryFacts,
  language: Language,
): Record<StoryId, { heading: string; text: string }> {
  const { t, format } = language
  const verdicts = verdictNames(language)
  const date = (edtf: string) => formatEdtf(edtf, format)
  const { opt, llama, rsc, left, claim, claims } = facts
  const [optHours, llamaHours, promised, gpus] = writeEach(
    [opt.gpuHours, llama.gpuHours, rsc.gpus, opt.gpus],
    (value) => format.integer(value),
  )
  const [projects, days, llamaDays] = [facts.projects, opt.days, llama.days]
  const [begun, llamaBegun, deleted] = writeEach([opt.begun, llama.begun, opt.deleted], date)
  const [announced, paper, leaked] = writeEach([llama.announced, llama.paper, llama.leaked], date)
  const [promisedOn, due, statedOn] = writeEach([rsc.promisedOn, rsc.due, rsc.statedOn], date)
  const [asOf, publishedOn] = writeEach([left.on, claims.publishedOn], date)
  const [window, llamaWindow] = [formatSpan(opt.window, format), date(llama.window)]
  const { needs } = claim
  const { all, ofOneOrigin } = claims
  const { least, most, authors } = left.llama
  const [optLeast, optMost, optAuthors] = [left.opt.least, left.opt.most, left.opt.authors]
  const verdict = verdicts[claim.verdict]
  return {
    "two-projects": {
      heading: t(msg`Two teams, two language models`),
      text: t(
        msg`The press tells of one team in the US and one in Paris. The first dated trace of OPT is a fallback plan of ${begun}; the start of LLaMA is put at ${llamaBegun}. Both stand among ${projects} model projects that are followed here.`,
      ),
    },
    run: {
      heading: t(msg`One run of each is on record with its dates`),
      text: t(
        msg`OPT-175B trained on ${gpus} GPUs, ${window}, ${days} days. On ${deleted}, by the team’s own notes, the cloud provider’s support deleted the whole cluster by mistake. Of LLaMA-65B it is known that it ran for about ${llamaDays} days, some time ${llamaWindow}.`,
      ),
    },
    clusters: {
      heading: t(msg`A cluster that was promised`),
      text: t(
        msg`On ${promisedOn} a cluster of ${promised} GPUs was announced for ${due}. That it was complete is stated on ${statedOn}; the day on which work ended is not given.`,
      ),
    },
    sharing: {
      heading: t(msg`Who shared out the GPUs, and how, is not on record`),
      text: t(
        msg`That a monthly meeting shared out the GPUs, and that objections climbed from level to level, is reported, by one article and those that repeat it. No quota per lab was ever published. The amounts beside this are a scenario, invented to demonstrate, and hatched.`,
      ),
    },
    leak: {
      heading: t(msg`LLaMA comes out`),
      text: t(
        msg`LLaMA was announced on ${announced} and its paper is dated ${paper}. The weights had leaked by ${leaked}; choose the cross for the sources.`,
      ),
    },
    hours: {
      heading: t(msg`What compute was published`),
      text: t(
        msg`The paper of LLaMA gives ${llamaHours} GPU-hours for its largest model and estimates ${optHours} for OPT-175B. These are hours of final runs. They do not say who was granted how many GPUs.`,
      ),
    },
    authors: {
      heading: t(msg`Who was still there`),
      text: t(
        msg`By ${asOf} between ${least} and ${most} of LLaMA’s ${authors} authors had left, and between ${optLeast} and ${optMost} of OPT’s ${optAuthors}. Most departures are known only as an interval. No record says why a person left.`,
      ),
    },
    claims: {
      heading: t(msg`What was written, and what can be shown`),
      text: t(
        msg`That more than half of LLaMA’s authors had left needs ${needs}; the evidence allows ${least} to ${most}: ${verdict}. Of ${all} claims followed here, ${ofOneOrigin} go back to one article of ${publishedOn} and count as one voice.`,
      ),
    },
  }
}
