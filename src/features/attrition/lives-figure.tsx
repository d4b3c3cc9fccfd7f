import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { lazy, useMemo } from "react"
import { livesHeight } from "#charts/lives-layout.ts"
import { Figure } from "#figure/figure.tsx"
import { SourceLinks } from "#figure/source-links.tsx"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { fromDayNumber } from "#model/edtf.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { toLivesGroups, toLivesTable } from "./lives-rows.ts"
import { markWords, writeLivesSentence } from "./lives-texts.ts"
import { type LivesOrder, type LivesView, toLivesView } from "./lives-view.ts"
import type { PeopleContext } from "./people-data.tsx"

const LivesChart = lazy(() => import("#charts/lives-chart.tsx"))

/** Every author of every paper, from sighting to sighting: where each departure lies, and what shows it. */
export function LivesFigure({ org, papers, people, asOf, params, setParams, colourOf }: PeopleContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const { known: knownOn, sort: order = "paper" } = params
  const view = useMemo(
    () => toLivesView(papers, people, { asOf, knownOn, order }),
    [papers, people, asOf, knownOn, order],
  )
  const rows = view.groups.flatMap((group) => group.rows)
  const sentence = writeLivesSentence(view.groups, { asOf, knownOn }, language)
  const first = format.axisMonth(fromDayNumber(view.domain[0]))
  const subtitle = t`One row per author, whole author lists. The fading stretch is the interval in which the person left; its end is the first day they are known to be gone. Observations before ${first} stand with the person. Choose a row or a mark for its evidence.`
  const groups = toLivesGroups(view, colourOf, language)
  const texts = writeDrawingTexts(view, language)
  const selected = rows.find((row) => row.person.id === params.person)?.id ?? null
  const open = (id: string | null) => {
    const [, person, observation] = id?.split(".") ?? []
    setParams({ person, observation })
  }
  const sources = sourcesOf(view)
  return (
    <Figure
      id="lives"
      sentence={sentence}
      subtitle={subtitle}
      controls={<LivesControls order={order} setParams={setParams} />}
      height={livesHeight(groups)}
      table={toLivesTable(view.groups, language)}
      source={
        <>
          <Trans>
            affiliations on papers, official pages, press reports, repositories owned by organisations:
          </Trans>{" "}
          <SourceLinks org={org.id} ids={sources} most={2} more={(count) => t`and ${count} more`} />
        </>
      }
      bases={["reported", "derived"]}
      terms={["interval", "status", "censored"]}
      dataVersion={org.version}
      selection={{ selected, select: open }}
    >
      {({ selected: chosen, select }) => (
        <LivesChart
          groups={groups}
          domain={view.domain}
          asOf={{ day: Date.parse(asOf) / 86_400_000, label: format.date(asOf) }}
          texts={{ name: sentence, description: subtitle, ...texts }}
          formatYear={(day) => fromDayNumber(day).slice(0, 4)}
          choice={{ selected: chosen, onSelect: select }}
        />
      )}
    </Figure>
  )
}

function LivesControls({ order, setParams }: { order: LivesOrder } & Pick<PeopleContext, "setParams">) {
  const { t } = useLingui()
  return (
    <div className="control-row mt-4">
      <ChoiceRow
        label={t`Sorted by`}
        options={[
          { value: "paper", label: t`Order on the paper` },
          { value: "date", label: t`Date known gone` },
          { value: "uncertainty", label: t`Width of the interval` },
        ]}
        value={order}
        onChoose={(sort) => setParams({ sort: sort === "paper" ? undefined : sort })}
      />
    </div>
  )
}

function writeDrawingTexts({ groups }: LivesView, language: Language) {
  const { t } = language
  const org = groups[0]?.paper.org ?? ""
  return {
    howToRead: t(msg`How to read`),
    solid: t(msg`at ${org}`),
    fade: t(msg`left somewhere in here`),
    label: t(msg`next employer`),
    marks: markWords(org, language),
  }
}

function sourcesOf({ groups }: LivesView): string[] {
  const rows = groups.flatMap((group) => group.rows)
  const used = rows.flatMap(({ person, marks }) =>
    marks.flatMap(({ observation }) => person.observations[observation]?.sources ?? []),
  )
  return [...new Set(used)]
}
