import type { Org } from "#model/org.ts"
import { FlowFigure } from "./flow-figure.tsx"
import { LivesFigure } from "./lives-figure.tsx"
import { PeopleData } from "./people-data.tsx"
import { PersonCard } from "./person-card.tsx"
import { PressFigure } from "./press-figure.tsx"
import { RosterFigure } from "./roster-figure.tsx"
import { SurvivalFigure } from "./survival-figure.tsx"

/* The figures of people alone, by the same address; a person's card opens under them. */

export function LivesEmbed({ org }: { org: Org }) {
  return (
    <PeopleData org={org}>
      {(context) => (
        <>
          <LivesFigure {...context} />
          <PersonCard {...context} />
        </>
      )}
    </PeopleData>
  )
}

export function RosterEmbed({ org }: { org: Org }) {
  return (
    <PeopleData org={org}>
      {(context) => (
        <>
          <RosterFigure {...context} />
          <PersonCard {...context} />
        </>
      )}
    </PeopleData>
  )
}

export function SurvivalEmbed({ org }: { org: Org }) {
  return <PeopleData org={org}>{(context) => <SurvivalFigure {...context} />}</PeopleData>
}

export function FlowEmbed({ org }: { org: Org }) {
  return <PeopleData org={org}>{(context) => <FlowFigure {...context} />}</PeopleData>
}

export function PressEmbed({ org }: { org: Org }) {
  return <PeopleData org={org}>{(context) => <PressFigure {...context} />}</PeopleData>
}
