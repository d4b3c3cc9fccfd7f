import { useLingui } from "@lingui/react"
import { Fragment } from "react"
import { LANGUAGE_TAGS, LOCALE_NAMES, LOCALES } from "#i18n/locale.ts"
import { rememberLocale, useAddressIn } from "./languages.ts"

/** The same page in each language: a link, since each is a page of its own. */
export function LanguageLinks() {
  const { i18n } = useLingui()
  const addressIn = useAddressIn()
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      {LOCALES.map((locale, index) => (
        <Fragment key={locale}>
          {index > 0 && <span aria-hidden="true">·</span>}
          <a
            href={addressIn(locale)}
            hrefLang={LANGUAGE_TAGS[locale]}
            lang={LANGUAGE_TAGS[locale]}
            aria-current={i18n.locale === locale ? "true" : undefined}
            className="inline-flex min-h-6 items-center no-underline hover:underline aria-[current]:font-semibold"
            onClick={() => rememberLocale(locale)}
          >
            {LOCALE_NAMES[locale]}
          </a>
        </Fragment>
      ))}
    </span>
  )
}
