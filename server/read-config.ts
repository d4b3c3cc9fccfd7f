import { isIP } from "node:net"
import * as z from "zod/mini"
import { type Config, configSchema, type LiveConfig } from "./config.ts"
import { StartError } from "./start-error.ts"

type Environment = Readonly<Record<string, string | undefined>>

/** The configuration out of the text of a file. Throws a `StartError` that names every place that is wrong, and the rule. */
export function readConfig(text: string, file: string, environment: Environment): Config {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new StartError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return checkConfig(json, file, environment)
}

/** As `readConfig`, of what was parsed or put together already. */
export function checkConfig(json: unknown, file: string, environment: Environment): Config {
  const parsed = z.safeParse(configSchema, json)
  if (!parsed.success)
    throw new StartError(
      [`${file} cannot be used:`, ...parsed.error.issues.flatMap(flatten).map((line) => `  ${line}`)].join(
        "\n",
      ),
    )
  const config = parsed.data
  const problems = [
    ...checkReach(config),
    ...checkIds(config),
    ...config.organisations.flatMap((org) => ("engine" in org ? checkLive(org, environment) : [])),
    ...checkPasswords(config, environment),
  ]
  if (problems.length > 0)
    throw new StartError([`${file} cannot be used:`, ...problems.map((line) => `  ${line}`)].join("\n"))
  return config
}

/** An entry that is neither a bundle nor live says what is wrong with what it looks most like. */
function flatten(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.join(".")
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [likeliest = []] = issue.errors.toSorted((a, b) => a.length - b.length)
    return likeliest.flatMap((inner) =>
      flatten({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
    )
  }
  if (issue.code === "unrecognized_keys")
    return [`${at === "" ? "" : `${at}: `}nothing is called ${issue.keys.join(", ")}`]
  return [`${at}: ${issue.message}`]
}

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|::1)$/

/** Beyond this machine anybody could read what a lab holds, unless somebody asks who it is. */
function checkReach({ host, authentication }: Config): string[] {
  if (LOOPBACK.test(host) || authentication !== undefined) return []
  const told =
    isIP(host) === 0 ? host : `${host}${host === "0.0.0.0" || host === "::" ? " (every address)" : ""}`
  return [
    `host: ${told} can be reached from other machines, so “authentication” must be set (kind “basic”, or “proxy” behind a proxy that signs people in). Without it only 127.0.0.1 is listened on.`,
  ]
}

function checkIds({ organisations, shipped = [] }: Config): string[] {
  const ids = organisations.map(({ id }) => id)
  return ids
    .filter((id, index) => ids.indexOf(id) !== index || shipped.includes(id))
    .map((id) => `organisations: two are called “${id}”`)
}

function checkLive(org: LiveConfig, environment: Environment): string[] {
  const { id, preset, mapping, from, to, engine } = org
  const at = `organisations.${id}`
  const known = (variable: string | undefined) =>
    variable === undefined || (environment[variable] ?? "") !== ""
  return [
    ...(preset === undefined && mapping === undefined
      ? [`${at}: “preset” or “mapping” must say which metrics hold what`]
      : []),
    ...(preset !== undefined && mapping !== undefined ? [`${at}: give “preset” or “mapping”, not both`] : []),
    ...(from !== undefined && to !== undefined && to < from
      ? [`${at}: it ends on ${to}, before it begins`]
      : []),
    ...((engine.user === undefined) !== (engine.passwordFrom === undefined)
      ? [`${at}.engine: “user” and “passwordFrom” go together`]
      : []),
    ...(engine.tokenFrom !== undefined && engine.user !== undefined
      ? [`${at}.engine: give a token or a user, not both`]
      : []),
    ...Object.keys(engine.headers ?? {})
      .filter((name) => /^(authorization|cookie)$/i.test(name))
      .map((name) => `${at}.engine.headers: ${name} is a secret; use tokenFrom or passwordFrom`),
    ...[engine.tokenFrom, engine.passwordFrom]
      .filter((variable) => !known(variable))
      .map((variable) => `${at}.engine: the environment has no ${variable}`),
  ]
}

/** As short as a password may be that is sent over a network. */
const SHORTEST = 12

function checkPasswords({ authentication }: Config, environment: Environment): string[] {
  if (authentication?.kind !== "basic") return []
  return authentication.users.flatMap(({ name, passwordFrom }) => {
    const password = environment[passwordFrom] ?? ""
    if (password === "")
      return [`authentication: the environment has no ${passwordFrom}, the password of “${name}”`]
    return password.length < SHORTEST
      ? [`authentication: the password of “${name}” in ${passwordFrom} has fewer than ${SHORTEST} characters`]
      : []
  })
}
