import { Trans, useLingui } from "@lingui/react/macro"
import { type FormEvent, type ReactNode, useState } from "react"
import { PRESET_IDS, PRESETS, type PresetId } from "#importers/prometheus/presets.ts"
import { ChoiceRow } from "#ui/choice-row.tsx"
import { DateField } from "#ui/date-field.tsx"
import { SelectField } from "#ui/select-field.tsx"
import { lastDays } from "./ask-in-page.ts"
import { type AddressFault, checkEngineAddress } from "./engine-address.ts"
import { EngineFailed } from "./engine-failed.tsx"
import { useEngine } from "./use-engine.ts"
import { listZones } from "./zones.ts"

/** Engines keep a fortnight unless told otherwise; many are told. */
const USUAL_DAYS = 90
const ANY_DAY = { from: "2015-01-01", to: "2099-12-31" }

type Signing = "nothing" | "token" | "password"

const usualChoices = () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { address: "", preset: "kueue" as PresetId, zone, ...lastDays(USUAL_DAYS, zone, new Date()) }
}

/** What an engine is asked for and how it is to be told who asks. Of the reader’s own day and zone, so nothing of it is written ahead. */
export default function EngineForm({ onAsked }: { onAsked: (files: readonly File[]) => void }) {
  const { t } = useLingui()
  const [choices, setChoices] = useState(usualChoices)
  const [signing, setSigning] = useState<Signing>("nothing")
  // in memory and nowhere else; gone with the page
  const [secrets, setSecrets] = useState({ user: "", secret: "", tenant: "" })
  const engine = useEngine(onAsked)
  const { phase } = engine
  const checked = checkEngineAddress(choices.address, window.location.protocol)
  const question =
    typeof checked === "string"
      ? null
      : { ...checked, ...choices, mapping: PRESETS[choices.preset], headers: toHeaders(signing, secrets) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (question !== null) void engine.ask(question)
  }
  const change = (patch: Partial<typeof choices>) => setChoices({ ...choices, ...patch })
  return (
    <>
      <form className="mt-3 grid max-w-text gap-3" onSubmit={submit} autoComplete="off">
        <TextField
          label={t`Address of the engine`}
          value={choices.address}
          onChange={(address) => change({ address })}
        >
          {{ type: "url", placeholder: "https://prometheus.example.org", inputMode: "url" }}
        </TextField>
        <Told address={choices.address} checked={checked} />
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <SelectField
            label={t`Where its metrics come from`}
            value={choices.preset}
            options={PRESET_IDS.map((id) => ({ value: id, label: PRESET_NAMES[id] }))}
            onChoose={(preset) => change({ preset: preset as PresetId })}
          />
          <SelectField
            label={t`Time zone of the days`}
            value={choices.zone}
            options={listZones().map((zone) => ({ value: zone, label: zone }))}
            onChoose={(zone) => change({ zone })}
          />
          <DateField
            label={t`From`}
            value={choices.from}
            within={ANY_DAY}
            onChange={(from) => from && change({ from })}
          />
          <DateField
            label={t`To`}
            value={choices.to}
            within={ANY_DAY}
            onChange={(to) => to && change({ to })}
          />
        </div>
        <ChoiceRow
          label={t`It asks for`}
          value={signing}
          options={[
            { value: "nothing", label: t`nothing` },
            { value: "token", label: t`a token` },
            { value: "password", label: t`a name and a password` },
          ]}
          onChoose={setSigning}
        />
        <Secrets signing={signing} secrets={secrets} onChange={setSecrets} />
        <p className="m-0 flex flex-wrap gap-3">
          <button type="submit" className="button" disabled={question === null || phase.kind === "asking"}>
            <Trans>Ask the engine</Trans>
          </button>
          {phase.kind === "asking" && (
            <button type="button" className="button" onClick={engine.stop}>
              <Trans>Stop</Trans>
            </button>
          )}
        </p>
        <p className="m-0 text-small text-ink2" role="status">
          {phase.kind === "asking" && (
            <Trans>
              Asking: {phase.done} of {phase.of} spans of days are here.
            </Trans>
          )}
        </p>
      </form>
      {phase.kind === "failed" && question !== null && (
        <EngineFailed failure={phase.failure} detail={phase.detail} question={question} />
      )}
    </>
  )
}

const PRESET_NAMES: Readonly<Record<PresetId, string>> = {
  kueue: "Kueue",
  "kube-quota": "kube-state-metrics",
  "kube-quota-dcgm": "kube-state-metrics + DCGM",
  kai: "KAI Scheduler",
  "slurm-sckyzo": "Slurm (SckyzO/slurm_exporter)",
  "slurm-vpenso": "Slurm (vpenso)",
  "slurm-lcrownover": "Slurm (lcrownover)",
}

/** Who will be asked, before anybody is; or why nobody can be. */
function Told({ address, checked }: { address: string; checked: ReturnType<typeof checkEngineAddress> }) {
  if (address.trim() === "") return null
  if (typeof checked === "string")
    return (
      <p className="m-0 text-sub" role="alert">
        <Fault fault={checked} />
      </p>
    )
  return (
    <p className="m-0 text-sub text-ink2">
      <Trans>
        This page will ask {checked.origin}, and nobody else. What you type below goes there alone and is
        forgotten with the page.
      </Trans>
    </p>
  )
}

function Fault({ fault }: { fault: AddressFault }): ReactNode {
  if (fault === "no-address")
    return <Trans>This is no address yet: it begins with https:// or http://.</Trans>
  if (fault === "no-web") return <Trans>Only addresses with https:// or http:// can be asked.</Trans>
  if (fault === "secret")
    return <Trans>Leave out the name, the password and the query: there are fields for them below.</Trans>
  return (
    <Trans>
      A page that came over https may not ask an address with http://; the browser would not let it out. Use
      the engine’s https address, or save its answers and bring them as files.
    </Trans>
  )
}

interface SecretsProps {
  signing: Signing
  secrets: { user: string; secret: string; tenant: string }
  onChange: (secrets: SecretsProps["secrets"]) => void
}

function Secrets({ signing, secrets, onChange }: SecretsProps) {
  const { t } = useLingui()
  const field = (name: keyof SecretsProps["secrets"]) => ({
    value: secrets[name],
    onChange: (value: string) => onChange({ ...secrets, [name]: value }),
  })
  const hidden = { type: "password", autoComplete: "off" }
  return (
    <>
      {signing === "token" && (
        <TextField label={t`Token`} {...field("secret")}>
          {hidden}
        </TextField>
      )}
      {signing === "password" && (
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <TextField label={t`User name`} {...field("user")} />
          <TextField label={t`Password`} {...field("secret")}>
            {hidden}
          </TextField>
        </div>
      )}
      <TextField label={t`Tenant (X-Scope-OrgID), if it has any`} {...field("tenant")} />
    </>
  )
}

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  children?: { type?: string; placeholder?: string; inputMode?: "url"; autoComplete?: string }
}

function TextField({ label, value, onChange, children = {} }: TextFieldProps) {
  return (
    <label className="block text-small text-ink2">
      <span className="block">{label}</span>
      <input
        autoComplete="off"
        spellCheck={false}
        {...children}
        className="field w-full"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

function toHeaders(
  signing: Signing,
  { user, secret, tenant }: SecretsProps["secrets"],
): Record<string, string> {
  const bytes = new TextEncoder().encode(`${user}:${secret}`)
  const basic = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
  return {
    ...(signing === "token" && secret !== "" && { Authorization: `Bearer ${secret}` }),
    ...(signing === "password" && { Authorization: `Basic ${basic}` }),
    ...(tenant.trim() !== "" && { "X-Scope-OrgID": tenant.trim() }),
  }
}
