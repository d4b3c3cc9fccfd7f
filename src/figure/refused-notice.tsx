import { Trans } from "@lingui/react/macro"

/** Names each value of the address that the page does not know. */
export function RefusedNotice({ refused }: { refused: readonly { name: string; value: string }[] }) {
  return refused.map(({ name, value }) => (
    <p key={name} role="status" className="notice text-control">
      <Trans>
        The address asks for {name} = “{value}”, which this page does not know; it shows the default instead.
      </Trans>
    </p>
  ))
}
