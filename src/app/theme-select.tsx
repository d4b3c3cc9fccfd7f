import { Trans, useLingui } from "@lingui/react/macro"
import { chooseTheme, isTheme, useTheme } from "./theme.ts"

/** Follows the system until told otherwise; the choice is remembered on this device. */
export function ThemeSelect() {
  const { t } = useLingui()
  const theme = useTheme()
  const choose = (value: string) => {
    if (isTheme(value)) chooseTheme(value)
  }
  return (
    <label className="flex items-center gap-1">
      <span className="max-sm:sr-only">
        <Trans>Theme</Trans>
      </span>
      <select className="plain-select" value={theme} onChange={(event) => choose(event.target.value)}>
        <option value="system">{t`System`}</option>
        <option value="light">{t`Light`}</option>
        <option value="dark">{t`Dark`}</option>
      </select>
    </label>
  )
}
