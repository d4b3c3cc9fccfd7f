import { Trans } from "@lingui/react/macro"
import { useFormat } from "#i18n/use-format.ts"
import type { LorenzView } from "./view.ts"

/** What each index means here, in one sentence, and its formula. */
export function IndexNotes({ view }: { view: LorenzView }) {
  const format = useFormat()
  const { gini, jain, labs } = view
  if (gini === null || jain === null || labs.length < 2) return null
  const count = labs.length
  const [giniText, jainText] = [format.decimal(gini, 2), format.decimal(jain, 2)]
  const [most, least] = [format.decimal((count - 1) / count, 2), format.decimal(1 / count, 2)]
  const equals = format.decimal(jain * count, 1)
  return (
    <dl className="m-0 mt-4 max-w-text text-control">
      <dt className="font-semibold">
        <Trans>Gini coefficient {giniText}</Trans>
      </dt>
      <dd className="m-0 text-ink2">
        <Trans>
          The area between curve and line, as a part of the triangle under the line: 0 if all {count} labs
          were granted the same, {most} if one were granted all.
        </Trans>{" "}
        <Formula text="G = Σᵢ Σⱼ |xᵢ − xⱼ| ÷ (2 n² x̄)" />
      </dd>
      <dt className="mt-3 font-semibold">
        <Trans>Jain’s index {jainText}</Trans>
      </dt>
      <dd className="m-0 text-ink2">
        <Trans>
          As even as if {equals} of {count} labs were granted the same and the others nothing: 1 if all were
          granted the same, {least} if one were granted all.
        </Trans>{" "}
        <Formula text="J = (Σ xᵢ)² ÷ (n Σ xᵢ²)" />
      </dd>
      <dd className="m-0 mt-3 text-ink2">
        <Trans>
          n = {count}; xᵢ is a lab’s mean of GPUs granted over the days on which it existed and a grant is on
          record.
        </Trans>
      </dd>
    </dl>
  )
}

function Formula({ text }: { text: string }) {
  return <span className="whitespace-nowrap text-ink">{text}</span>
}
