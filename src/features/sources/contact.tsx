import { Trans, useLingui } from "@lingui/react/macro"
import { ExternalLink } from "#ui/external-link.tsx"

/** Set when the site is built (README), empty where nobody set them. */
const PUBLISHER = (import.meta.env.PUBLISHER as string | undefined) ?? ""
export const CONTACT = (import.meta.env.CONTACT as string | undefined) ?? ""

interface ContactProps {
  publisher?: string
  contact?: string
}

/** Who publishes this, and how to reach them; where nobody is named, that is said. */
export function Contact({ publisher = PUBLISHER, contact = CONTACT }: ContactProps) {
  const { t } = useLingui()
  return (
    <section id="contact" className="mt-12 max-w-text">
      <h2 className="m-0 mb-3 text-h3">
        <Trans>Who publishes this</Trans>
      </h2>
      <p>
        {publisher === "" ? (
          <Trans>Whoever put this site up has not said who they are.</Trans>
        ) : (
          <Trans>This site is published by {publisher}.</Trans>
        )}{" "}
        {contact === "" ? (
          <Trans>No way to reach them is given here.</Trans>
        ) : contact.includes("@") ? (
          <a href={`mailto:${contact}`}>{contact}</a>
        ) : (
          <ExternalLink href={contact}>{t`How to reach them`}</ExternalLink>
        )}
      </p>
    </section>
  )
}
