import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { CopyButton } from "#export/copy-button.tsx"
import type { EngineFailure } from "#importers/prometheus/answer.ts"
import { listQueries } from "#importers/prometheus/ask-days.ts"
import { dayOfIso, openZone } from "#importers/zone.ts"
import type { EngineQuestion } from "./ask-in-page.ts"

interface EngineFailedProps {
  failure: EngineFailure
  /** the engine’s own text */
  detail: string
  question: EngineQuestion
}

/** Why the engine gave nothing, and what else can be done. */
export function EngineFailed({ failure, detail, question }: EngineFailedProps) {
  const isUnreadable = failure === "unreachable" || failure === "unauthorized"
  return (
    <div role="alert" className="mt-4 max-w-text border-t border-rule2 pt-4">
      <p className="m-0 font-semibold">
        <Why failure={failure} origin={question.origin} />
      </p>
      {!isUnreadable && detail !== "" && (
        <p className="m-0 mt-1 text-sub text-ink2">
          <Trans>It said:</Trans> <q>{detail.slice(0, 500)}</q>
        </p>
      )}
      {isUnreadable && <WaysOut question={question} />}
    </div>
  )
}

function Why({ failure, origin }: { failure: EngineFailure; origin: string }): ReactNode {
  switch (failure) {
    case "unreachable":
      return (
        <Trans>
          {origin} gave nothing that this page may read: it is not there, or it does not let pages of
          elsewhere read it. A browser does not tell which.
        </Trans>
      )
    case "unauthorized":
      return <Trans>{origin} wants a token or a password, or another one.</Trans>
    case "slow":
      return <Trans>{origin} did not answer in time. Ask for fewer days.</Trans>
    case "too-much":
    case "too-large":
      return <Trans>That is more than {origin} gives at once. Ask for fewer days.</Trans>
    case "not-an-engine":
      return (
        <Trans>At {origin} there is something else than an engine’s API. Perhaps the address goes on.</Trans>
      )
    case "refused":
      return <Trans>{origin} did not take the question.</Trans>
    default:
      return <Trans>What {origin} answered cannot be read.</Trans>
  }
}

/** Three ways that do not need the browser’s leave. */
function WaysOut({ question }: { question: EngineQuestion }) {
  const { t } = useLingui()
  const here = window.location.origin
  const flag = `--web.cors.origin='${here.replaceAll(".", "\\.")}'`
  const commands = listCommands(question)
  return (
    <>
      <p className="mt-3 mb-0">
        <Trans>Three ways out:</Trans>
      </p>
      <ol className="mt-1 list-decimal pl-5 wrap-anywhere">
        <li>
          <Trans>
            Start Prometheus with <code>{flag}</code>. With its own password it answers no page of elsewhere
            at all. The browser may also ask you whether this page may reach your network.
          </Trans>
        </li>
        <li>
          <Trans>
            Serve Power Draw beside it (npm run serve, docs/deploy.md): then a server asks, and no browser has
            to.
          </Trans>
        </li>
        <li>
          <Trans>Have its answers saved by these commands, and drop the files above:</Trans>
          <pre className="import-commands">
            <code>{commands}</code>
          </pre>
          <CopyButton what={t`the commands`} copy={`${commands}\n`}>
            <Trans>Copy</Trans>
          </CopyButton>
        </li>
      </ol>
    </>
  )
}

/** What the page asks, to be asked by hand; days of other lengths than 24 hours are as many as clocks change. */
function listCommands({ url, mapping, zone: zoneName, from, to }: EngineQuestion): string {
  const zone = openZone(zoneName)
  const moment = (iso: string) => new Date(zone.startOfDay(dayOfIso(iso) + 1) * 1000 - 1).toISOString()
  return listQueries({ seconds: 86_400 }, mapping)
    .filter(({ part }) => part === "mean")
    .map(
      ({ measure, query }) =>
        `curl -sG '${url}/api/v1/query_range' --data-urlencode 'query=${query.replaceAll("'", "'\\''")}' -d start=${moment(from)} -d end=${moment(to)} -d step=86400 -d nocache=1 > ${measure}.json`,
    )
    .join("\n")
}
