import { Plural, useLingui } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import { type Refusals, RULES, type RuleId } from "#importers/record.ts"
import { countRefusals } from "#importers/refusals.ts"
import { ScrollBox } from "./scroll-box.tsx"

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
      <ScrollBox label={t`Refused lines`}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t`File`}</th>
              <th scope="col" className="text-right">{t`Line`}</th>
              <th scope="col">{t`Field`}</th>
              <th scope="col">{t`What stands there`}</th>
              <th scope="col">{t`Rule`}</th>
            </tr>
          </thead>
          <tbody>
            {refusals.first.map(({ file, line, field, value, rule }) => (
              <tr key={`${file} ${line} ${field} ${rule}`}>
                <td>{file}</td>
                <td className="text-right">{line}</td>
                <td>{field ?? t`the whole line`}</td>
                <td className="font-mono break-all">{value}</td>
                <td>{RULES[rule][locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}
