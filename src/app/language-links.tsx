import { useLingui } from "@lingui/react"
import { Link, useLocation } from "@tanstack/react-router"
import { Fragment } from "react"
import { LANGUAGE_TAGS, LOCALE_NAMES, LOCALES } from "#i18n/locale.ts"
import { writeStored } from "#ui/stored.ts"

/** The languages as links, so that each has an address; the choice is remembered on this device. */
export function LanguageLinks() {
  const { i18n } = useLingui()
  const { pathname } = useLocation()
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      {LOCALES.map((locale, index) => (
        <Fragment key={locale}>
          {index > 0 && <span aria-hidden="true">·</span>}
          <Link
            to={pathname as "/"}
            search={(previous: object) => ({ ...previous, lang: locale })}
            resetScroll={false}
            lang={LANGUAGE_TAGS[locale]}
            aria-current={i18n.locale === locale ? "true" : undefined}
            className="inline-flex min-h-6 items-center no-underline hover:underline aria-[current]:font-semibold"
            onClick={() => writeStored("language", locale)}
          >
            {LOCALE_NAMES[locale]}
          </Link>
        </Fragment>
      ))}
    </span>
  )
}
