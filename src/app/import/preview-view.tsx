import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { BasisMark } from "#figure/basis-mark.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { MEASURES } from "#model/allocation.ts"
import { CsvColumnsForm } from "./csv-columns.tsx"
import { FoundUnits } from "./found-units.tsx"
import { MEASURE_NAMES } from "./measure-names.ts"
import { PlainTable } from "./plain-table.tsx"
import type { Found, Preview } from "./protocol.ts"
import { ReadingChoicesForm } from "./reading-choices.tsx"
import { RefusedLines } from "./refused-lines.tsx"
import type { Importer } from "./use-importer.ts"

/** What was found, before anything is kept, and how it is read. */
export function PreviewView({ importer, preview }: { importer: Importer; preview: Preview }) {
  const { found, mappings, isSlurm, problems } = preview
  return (
    <div aria-busy={importer.state.isStale}>
      <Problems problems={problems} />
      {found !== null && <Summary found={found} />}
      {isSlurm && <ReadingChoicesForm importer={importer} levels={preview.levels} />}
      {Object.entries(mappings).map(([file, mapping]) => (
        <CsvColumnsForm key={file} file={file} mapping={mapping} importer={importer} />
      ))}
      {found !== null && <FoundUnits found={found} importer={importer} isSlurm={isSlurm} />}
      {found !== null && <RefusedLines refusals={found.refusals} />}
      {found !== null && <Checks found={found} />}
      {found !== null && <Limits found={found} />}
    </div>
  )
}

function Problems({ problems }: Pick<Preview, "problems">) {
  const { locale } = useFormat()
  if (problems.length === 0) return null
  return (
    <div role="alert" className="mt-6 border-t border-rule2 py-3">
      <p className="m-0 font-semibold">
        <Trans>These files were not read; the others were:</Trans>
      </p>
      <ul className="m-0 mt-1">
        {problems.map(({ file, told }) => (
          <li key={file}>
            {file} {told[locale]}
            {locale === "zh" ? "。" : "."}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Summary({ found }: { found: Found }) {
  const { i18n } = useLingui()
  const format = useFormat()
  const labs = found.units.filter(({ kind }) => kind === "lab").length
  const teams = found.units.filter(({ kind }) => kind === "team").length
  const [from, to] = [format.date(found.from), format.date(found.to)]
  const used = found.totals.used === null ? null : format.integer(Math.round(found.totals.used))
  const known = MEASURES.filter((measure) => found.bases[measure] !== undefined)
  return (
    <section className="mt-8" aria-labelledby="import-found">
      <h2 id="import-found" className="m-0 text-h3">
        <Trans>What was found</Trans>
      </h2>
      <p className="m-0 mt-2 max-w-text">
        {teams === 0 ? (
          <Trans>
            <Plural value={labs} one="# lab" other="# labs" />, {from} to {to}.
          </Trans>
        ) : (
          <Trans>
            <Plural value={labs} one="# lab" other="# labs" /> with{" "}
            <Plural value={teams} one="# team" other="# teams" />, {from} to {to}.
          </Trans>
        )}
        {used !== null && (
          <>
            {" "}
            <Trans>{used} GPU-hours used in all.</Trans>
          </>
        )}
      </p>
      <p className="m-0 mt-2 flex flex-wrap gap-x-6">
        {known.map((measure) => (
          <span key={measure}>
            {i18n._(MEASURE_NAMES[measure])} <BasisMark basis={found.bases[measure] ?? "reported"} />
          </span>
        ))}
      </p>
    </section>
  )
}

function Checks({ found }: { found: Found }) {
  const { t } = useLingui()
  const format = useFormat()
  const { locale } = format
  if (found.checks.length === 0) return null
  const equal = found.checks.filter(({ here, there }) => here === there).length
  const count = found.checks.length
  return (
    <details className="mt-6">
      <summary className="fold">
        <Trans>
          Against sreport: {equal} of {count} amounts are equal to the second
        </Trans>
      </summary>
      <PlainTable
        label={t`Against sreport`}
        heads={[
          { text: t`Account` },
          { text: t`Days` },
          { text: t`GPU-hours here`, isNumeric: true },
          { text: t`GPU-hours in sreport`, isNumeric: true },
          { text: t`Why they differ` },
        ]}
        rows={found.checks.map(({ account, from, to, here, there, reason }) => ({
          key: `${account} ${from}`,
          cells: [
            account,
            from === to ? format.date(from) : `${format.date(from)} – ${format.date(to)}`,
            format.decimal(here / SECONDS_PER_HOUR, 2),
            format.decimal(there / SECONDS_PER_HOUR, 2),
            reason?.[locale] ?? "",
          ],
        }))}
      />
    </details>
  )
}

const SECONDS_PER_HOUR = 3600

function Limits({ found }: { found: Found }) {
  const { locale } = useFormat()
  if (found.limits.length === 0) return null
  return (
    <details className="mt-6">
      <summary className="fold">
        <Trans>What these records cannot tell</Trans>
      </summary>
      <ul className="m-0 mt-2 max-w-text">
        {found.limits.map((limit) => (
          <li key={limit.en}>{limit[locale]}</li>
        ))}
      </ul>
    </details>
  )
}
