import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@tanstack/react-router"
import { useRememberedTeam } from "#figure/remembered-team.ts"
import type { Org } from "#model/org.ts"

interface Door {
  path: "allocation" | "attrition" | "team"
  reader: string
  question: string
  text: string
  action: string
}

/** One way on per reader: executive, journalist, staff. */
export function Doors({ org }: { org: Org }) {
  const { t } = useLingui()
  const team = useRememberedTeam(org.id)
  const has = new Set(org.has.map((entry) => entry.resource))
  const doors: Door[] = [
    {
      path: "allocation",
      reader: t`Executive`,
      question: t`Who holds the GPUs?`,
      text: has.has("people")
        ? t`Asked, granted and used per lab, side by side; a scenario, and marked as one.`
        : t`Granted, used and queued per lab, as recorded.`,
      action: t`Open the allocation`,
    },
    {
      path: "attrition",
      reader: t`Journalist`,
      question: t`Who left, and how sure is that?`,
      text: t`Each author followed from sighting to sighting, with an interval where no day is known.`,
      action: t`Open the attrition`,
    },
    {
      path: "team",
      reader: t`Staff`,
      question: t`What is my team’s share?`,
      text: t`What one lab holds, and its part of the whole.`,
      action: t`Choose a lab`,
    },
  ]
  const open = doors.filter((door) => has.has(door.path === "attrition" ? "people" : "allocations"))
  return (
    <section aria-label={t`Where to go from here`} className="mt-10 border-t border-ink pt-6 print:hidden">
      <ul className="m-0 grid list-none gap-x-12 gap-y-5 p-0 sm:gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {open.map((door) => (
          <li key={door.path}>
            <p className="m-0 text-small text-ink2">{door.reader}</p>
            <h2 className="m-0 mt-1 text-h3">{door.question}</h2>
            <p className="mt-2 mb-3 text-sub text-ink2 max-sm:hidden">{door.text}</p>
            {door.path === "team" && team !== null ? (
              <Link
                to="/$org/team/$lab"
                params={{ org: org.id, lab: team.lab }}
                search={team.team === null ? {} : { team: team.team }}
                className="text-sub font-semibold"
              >
                <Trans>Back to your team</Trans>
              </Link>
            ) : (
              <Link
                to="/$org/$page"
                params={{ org: org.id, page: door.path }}
                className="text-sub font-semibold"
              >
                {door.action}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className="m-0 mt-8 text-sub">
        <Trans>Do you run a cluster yourself?</Trans>{" "}
        <Link to="/import" className="font-semibold">
          <Trans>See who holds the GPUs of your own labs</Trans>
        </Link>
      </p>
    </section>
  )
}
