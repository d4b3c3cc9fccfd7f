import { Trans } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import type { Org } from "#model/org.ts"

/** What the data of an organisation cannot tell, all of it; some of it stands beside figures, too. */
export function Limits({ org }: { org: Org }) {
  const { locale } = useFormat()
  if (org.limits.length === 0) return null
  return (
    <section className="mt-12 max-w-text" aria-labelledby="limits">
      <h2 id="limits" className="m-0 text-h3">
        <Trans>What these records cannot tell</Trans>
      </h2>
      <ul className="mt-2 mb-0">
        {org.limits.map(({ text }) => (
          <li key={text.en}>{text[locale]}</li>
        ))}
      </ul>
    </section>
  )
}
