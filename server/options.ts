import { existsSync, readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { ownOrgId } from "#model/own-org.ts"
import type { Config } from "./config.ts"
import { checkConfig, readConfig } from "./read-config.ts"
import { StartError } from "./start-error.ts"

const USUAL_FILE = "power-draw.json"

export const HELP = `Serves the built site, the API and what its organisations’ engines know.

  npm run serve                                 as ${USUAL_FILE} says, in this folder
  npm run serve -- --config FILE                as that file says
  npm run serve -- --prometheus URL --preset kueue --org NAME --tz UTC [--port N] [--from DAY]
                                                a first look, on this machine alone
  npm run serve -- --schema                     prints the JSON Schema of the configuration

How to run it for others: docs/deploy.md`

type Environment = Readonly<Record<string, string | undefined>>

/** What the command line asks for. Throws a `StartError`. */
export function readOptions(args: readonly string[], environment: Environment): Config | "help" | "schema" {
  const given = parse(args)
  if (given.help === true) return "help"
  if (given.schema === true) return "schema"
  if (given.prometheus !== undefined) return checkConfig(toFirstLook(given), "the command line", environment)
  const stray = (["preset", "org", "tz", "from"] as const).find((name) => given[name] !== undefined)
  if (stray !== undefined) throw new StartError(`--${stray} goes with --prometheus URL.\n\n${HELP}`)
  const file = given.config ?? USUAL_FILE
  if (!existsSync(file)) throw new StartError(`There is no ${file}.\n\n${HELP}`)
  const config = readConfig(readFileSync(file, "utf8"), file, environment)
  return given.port === undefined
    ? config
    : checkConfig({ ...config, port: Number(given.port) }, "--port", environment)
}

function parse(args: readonly string[]) {
  try {
    const text = { type: "string" } as const
    const flag = { type: "boolean" } as const
    const options = {
      ...{ config: text, prometheus: text, preset: text, org: text, tz: text, port: text, from: text },
      ...{ help: flag, schema: flag },
    }
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  }
}

function toFirstLook({
  prometheus,
  preset,
  org = "My cluster",
  tz = "UTC",
  port,
  from,
}: ReturnType<typeof parse>) {
  if (preset === undefined) throw new StartError(`--preset says which metrics the engine has.\n\n${HELP}`)
  return {
    ...(port !== undefined && { port: Number(port) }),
    organisations: [
      {
        ...{ id: ownOrgId(org).replace(/^local-/, ""), name: org, zone: tz, preset },
        ...{ engine: { url: prometheus }, ...(from !== undefined && { from }) },
      },
    ],
  }
}
