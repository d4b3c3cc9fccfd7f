import { parseWhatIfSearch } from "#features/what-if/what-if-params.ts"
import { loadWhatIf, toWhatIf } from "#features/what-if/what-if-records.ts"
import { defineFigure } from "#figure/define-figure.ts"
import { WorkChoice } from "./above.tsx"
import { writeDays } from "./words.ts"

/** How many days a piece of work would take on each lab’s GPUs, before and after. */
export default defineFigure({
  id: "what-if-days",
  params: parseWhatIfSearch,
  load: loadWhatIf,
  derive: (records, input) => {
    const whatIf = toWhatIf(records, input)
    return whatIf.work === null ? null : { ...whatIf, work: whatIf.work }
  },
  words: writeDays,
  above: WorkChoice,
})
