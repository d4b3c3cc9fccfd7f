import { toBundle } from "#importers/bundle.ts"
import type { EngineFailure } from "#importers/prometheus/answer.ts"
import { toEngineRecord } from "#importers/prometheus/to-record.ts"
import { NotHeldError, StillReadingError, UnreachableEngineError } from "#library/errors.ts"
import type { Provider, Wanted } from "#library/provider.ts"
import { openServed } from "#library/served.ts"
import { dataPackageSchema } from "#model/data-package.ts"
import type { LiveAnswer } from "#model/live.ts"
import { parseFile } from "#model/records.ts"
import { createEngineDays, type EngineDaysOptions } from "./engine-days.ts"
import { TooLateError, within } from "./within.ts"

/** An organisation whose GPUs’ metrics an engine has. */
export interface LiveSettings extends Omit<EngineDaysOptions, "ask" | "now" | "store"> {
  id: string
  name: string
  /** labs that are left out, by the names they have in the engine */
  leaveOut: readonly string[]
  /** what readers are told of the engine: never an address with a secret in it */
  engineName: string
}

export interface LiveOptions extends Pick<EngineDaysOptions, "ask" | "now" | "store"> {
  /** how long a reader waits for the engine where there is an earlier answer, in milliseconds */
  patienceMs: number
  /** how long where there is none */
  mostMs: number
}

/** An organisation that is answered for out of an engine. */
export interface LiveOrg {
  open: () => Promise<Provider>
  /** a file of its bundle as it stands, parsed; rejects with a `NotHeldError` where there is none of that name */
  readFile: (file: string) => Promise<unknown>
  /** asks for all of the record, in the background of whatever readers ask for */
  warm: () => Promise<void>
  state: () => { asOf: number | null; failure: EngineFailure | null }
}

type Files = ReturnType<typeof toBundle>

/** The bundle as it stands, and who is in it. */
interface Made {
  files: Files
  served: Provider
  labs: ReadonlySet<string>
}

/**
 * Answers come out of a bundle that is made anew as days become known, so that a live organisation is read as any other. The
 * engine is asked for the days that are wanted and not known, and at most once in `everySeconds` for the present one.
 */
export function openLive(settings: LiveSettings, options: LiveOptions): LiveOrg {
  const days = createEngineDays({ ...settings, ...options })
  let made: (Made & { revision: number }) | null = null

  const make = () => {
    const { revision } = days.state()
    if (made?.revision !== revision) made = { revision, ...makeBundle(settings, days, options.now()) }
    return made
  }

  /** What there is is given after `patienceMs`, whatever the engine does meanwhile. */
  const refresh = () => {
    const { asOf } = days.state()
    return within(asOf === null ? options.mostMs : options.patienceMs, days.refresh()).catch(() => undefined)
  }

  const readAllocations = async (wanted: Wanted) => {
    await refresh()
    // where the engine fails, what is known of the record is given if it only ends earlier
    await within(options.mostMs, days.ensure(wanted)).catch((error: unknown) => {
      if (!days.hasHole(wanted)) return
      throw error instanceof TooLateError
        ? new StillReadingError(settings.name)
        : new UnreachableEngineError(settings.name)
    })
    const { labs = [] } = wanted
    const isKnown = (lab: string) => make().labs.has(lab)
    // a lab of days that were not asked for is only known when they are
    if (!labs.every(isKnown)) await within(options.mostMs, days.ensure({})).catch(() => undefined)
    if (days.list().length === 0) throw new UnreachableEngineError(settings.name)
    const record = await make().served.readAllocations(wanted)
    const present = days.present()
    return record === null || present === null || present.day !== record.to ? record : { ...record, present }
  }

  const readLive = async (): Promise<LiveAnswer | null> => {
    if (!days.goesOn()) return null
    await refresh()
    const { asOf, failure } = days.state()
    return {
      asOf: asOf === null ? null : new Date(asOf * 1000).toISOString(),
      everySeconds: settings.everySeconds,
      failure,
    }
  }

  const open = async (): Promise<Provider> => {
    // without a first day there is nothing to say of its coverage
    if (days.begin() === null) await within(options.mostMs, days.ensure({})).catch(() => undefined)
    const { served } = make()
    return {
      ...served,
      keptBy: "browser",
      freshFor: () => (days.goesOn() ? Math.max(0, days.nextAt() - options.now()) : null),
      readLive,
      readLabs: () => make().served.readLabs(),
      readAllocations,
    }
  }

  return {
    open,
    readFile: async (file) => {
      await refresh()
      const { files } = make()
      if (!Object.hasOwn(files, file)) throw new NotHeldError(`“${settings.name}” has no file ${file}.`)
      return files[file as keyof Files]
    },
    warm: async () => {
      await days.refresh().catch(() => undefined)
      await days.ensure({}, false).catch(() => undefined)
    },
    state: () => days.state(),
  }
}

function makeBundle(settings: LiveSettings, days: ReturnType<typeof createEngineDays>, now: number): Made {
  const { id, name, mapping, zone, leaveOut, engineName } = settings
  const list = days.list()
  const today = days.goesOn() ? days.today() : null
  const record = toEngineRecord({
    ...{ days: list, mapping, zone, divisions: days.divisions(), whole: name, leaveOut, today },
    asOf: days.state().asOf ?? now,
    file: {
      ...{ name: engineName, kind: "Prometheus", bytes: 0, rows: list.length, refused: 0 },
      note: {
        en: `Daily means out of its samples, days of the zone ${zone}.`,
        zh: `由其样本计算的每日平均，日期按时区 ${zone} 划分。`,
      },
    },
  })
  const created = days.today()
  const files = toBundle(record, { id, name, created, version: "live" })
  const path = `${id}/datapackage.json`
  const descriptor = parseFile(dataPackageSchema, files["datapackage.json"], path)
  const served = openServed(id, descriptor, async (asked) => files[asked.slice(id.length + 1) as keyof Files])
  return { files, served, labs: new Set(record.units.map(({ id: unit }) => unit)) }
}
