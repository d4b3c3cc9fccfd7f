import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { readStored, writeStored } from "#ui/stored.ts"

type Theme = "system" | "light" | "dark"

function isTheme(value: unknown): value is Theme {
  return value === "system" || value === "light" || value === "dark"
}

/** Follows the system until told otherwise; the choice is remembered on this device. */
export function ThemeSelect() {
  const { t } = useLingui()
  const [theme, setTheme] = useState<Theme>(() => {
    const stored = readStored("theme")
    return isTheme(stored) ? stored : "system"
  })
  const choose = (value: string) => {
    if (!isTheme(value)) return
    setTheme(value)
    writeStored("theme", value === "system" ? null : value)
    if (value === "system") delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = value
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
