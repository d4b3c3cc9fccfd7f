import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { IDLE, type Move } from "#analytics/what-if.ts"
import type { Language } from "#i18n/language.ts"
import { useFormat } from "#i18n/use-format.ts"
import { useLanguage } from "#i18n/use-language.ts"
import { SelectField } from "#ui/select-field.tsx"
import type { WhatIfContext } from "./use-what-if.ts"
import { writeMoves } from "./what-if-view.ts"

/** GPUs come in machines of so many. */
const MACHINE = 8

/** The month, the moves made so far, each of which can be taken back, and the next one. */
export function MovesEditor(context: WhatIfContext) {
  const { t } = useLingui()
  const format = useFormat()
  const { data, period, moves, setParams } = context
  return (
    <section aria-label={t`What is moved`} className="controls">
      <div className="control-row">
        <SelectField
          label={t`Month`}
          value={period}
          options={data.periods.toReversed().map((value) => ({ value, label: format.date(value) }))}
          onChoose={(value) => setParams({ period: value === data.periods.at(-1) ? undefined : value })}
        />
        <NextMove {...context} />
      </div>
      <MadeMoves {...context} />
      {moves.length > 0 && (
        <button type="button" className="button mt-3" onClick={() => setParams({ moves: undefined })}>
          <Trans>Take all moves back</Trans>
        </button>
      )}
    </section>
  )
}

function writeNameOf({ names }: Pick<WhatIfContext, "names">, { t }: Language): (id: string) => string {
  return (id) => (id === IDLE ? t(msg`nobody (idle capacity)`) : names.label(id))
}

function NextMove({ view, moves, setParams, names }: WhatIfContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const nameOf = writeNameOf({ names }, language)
  const places = [...view.rows.map(({ lab }) => lab), ...(view.idle === null ? [] : [IDLE])]
  const options = places.map((id) => ({ value: id, label: nameOf(id) }))
  const [chosen, choose] = useState<{ from?: string; to?: string }>({})
  const from = places.find((id) => id === chosen.from) ?? places[0] ?? ""
  const to = places.find((id) => id === chosen.to && id !== from) ?? places.find((id) => id !== from) ?? ""
  const [typed, type] = useState<string | null>(null)
  const gpus = typed ?? String(usualAmount(view, from))
  const amount = Number(gpus)
  const isReady = Number.isInteger(amount) && amount > 0 && amount <= 999_999 && from !== to
  const make = () => setParams({ moves: writeMoves([...moves, { from, to, gpus: amount }]) })
  return (
    <form
      className="flex flex-wrap items-end gap-x-6 gap-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) make()
      }}
    >
      <label className="block text-small text-ink2">
        <span className="block">{t`Move GPUs`}</span>
        <input
          type="number"
          className="field w-28"
          min={0}
          max={999_999}
          step={MACHINE}
          value={gpus}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <SelectField
        label={t`from`}
        value={from}
        options={options}
        onChoose={(id) => choose({ from: id, to })}
      />
      <SelectField
        label={t`to`}
        value={to}
        options={options.filter(({ value }) => value !== from)}
        onChoose={(id) => choose({ from, to: id })}
      />
      <button type="submit" className="button" aria-disabled={!isReady}>
        <Trans>Move</Trans>
      </button>
      {typed !== null && !isReady && (
        <p role="status" className="m-0 text-small text-ink2">
          <Trans>A whole number of GPUs, from 1 on.</Trans>
        </p>
      )}
    </form>
  )
}

/** Half of what a place holds, in whole machines: an amount that it can give. */
function usualAmount({ rows, idle }: WhatIfContext["view"], from: string): number {
  const held = from === IDLE ? (idle?.after ?? 0) : (rows.find(({ lab }) => lab === from)?.after ?? 0)
  return Math.max(MACHINE, Math.floor(held / 2 / MACHINE) * MACHINE)
}

/** Each move as it was made; where less was left than asked, that is said. */
function MadeMoves({ view, moves, setParams, names }: WhatIfContext) {
  const language = useLanguage()
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = writeNameOf({ names }, language)
  const without = (index: number): Move[] => moves.filter((_, place) => place !== index)
  if (view.made.length === 0) {
    return (
      <p className="mt-3 mb-0 text-small text-ink2">
        <Trans>Nothing is moved yet: before and after are the same.</Trans>
      </p>
    )
  }
  return (
    <ol className="mt-3 mb-0 list-none p-0 text-control">
      {view.made.map((move, index) => {
        const [gpus, asked] = [format.integer(move.gpus), format.integer(move.asked)]
        const [from, to] = [nameOf(move.from), nameOf(move.to)]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: moves are told apart by their place alone
          <li key={index} className="flex flex-wrap items-baseline gap-x-4">
            <span>
              <Trans>
                {gpus} GPUs from {from} to {to}
              </Trans>
            </span>
            {move.gpus < move.asked && (
              <span role="status" className="text-ink2">
                {move.gpus === 0 ? (
                  <Trans>not possible: there is nothing to move</Trans>
                ) : (
                  <Trans>{asked} were asked, no more was there</Trans>
                )}
              </span>
            )}
            <button
              type="button"
              className="word-button"
              aria-label={t`Take back: ${gpus} GPUs from ${from} to ${to}`}
              onClick={() => setParams({ moves: writeMoves(without(index)) })}
            >
              <Trans>Take back</Trans>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
