import { Plural, useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { type Refusals, RULES, type RuleId } from "#importers/record.ts"
import { countRefusals } from "#importers/refusals.ts"
import { PlainTable } from "./plain-table.tsx"

/** Lines that could not be read: how many by rule, and the first of them whole. */
export function RefusedLines({ refusals }: { refusals: Refusals }) {
  const { t } = useLingui()
  const { locale } = useFormat()
  const total = countRefusals(refusals)
  if (total === 0) return null
  return (
    <details className="mt-6">
      <summary className="fold">
        <Plural value={total} one="# line was refused" other="# lines were refused" />
      </summary>
      <ul className="m-0 mt-2">
        {Object.entries(refusals.counts).map(([rule, count]) => (
          <li key={rule}>
            {count} × {RULES[rule as RuleId][locale]}
          </li>
        ))}
      </ul>
      <PlainTable
        label={t`Refused lines`}
        heads={[
          { text: t`File` },
          { text: t`Line`, isNumeric: true },
          { text: t`Field` },
          { text: t`What stands there` },
          { text: t`Rule` },
        ]}
        rows={refusals.first.map(({ file, line, field, value, rule }, index) => ({
          // one line may break one rule in several fields alike
          key: String(index),
          cells: [
            file,
            line,
            field ?? t`the whole line`,
            <code key="value">{value}</code>,
            RULES[rule][locale],
          ],
        }))}
      />
    </details>
  )
}
