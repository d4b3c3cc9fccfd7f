import { createHash, timingSafeEqual } from "node:crypto"
import type { Context, MiddlewareHandler } from "hono"
import { basicAuth } from "hono/basic-auth"
import { ipRestriction } from "hono/ip-restriction"
import { answerProblem, toProblem } from "#api/problem.ts"
import type { Authentication, Config } from "./config.ts"

type Environment = Readonly<Record<string, string | undefined>>

/** Whose requests are answered. Where nobody signs in, only those that name this machine. */
export function authenticate(
  { authentication, hosts }: Pick<Config, "authentication" | "hosts">,
  environment: Environment,
  addressOf: (c: Context) => string,
): MiddlewareHandler {
  if (authentication === undefined) return answerKnownHosts(hosts)
  return authentication.kind === "basic"
    ? askForPassword(authentication, environment)
    : trustProxy(authentication, addressOf)
}

/** A page of elsewhere can have a name of its own lead to this machine; its requests still say that name. */
function answerKnownHosts(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set(["localhost", "127.0.0.1", "[::1]", ...hosts])
  return async (c, next) => {
    const host = (c.req.header("Host") ?? "").replace(/:\d+$/, "").toLowerCase()
    if (known.has(host)) return next()
    const detail =
      "This server answers to localhost alone. Other names must stand in “hosts” of its configuration."
    return answerProblem(toProblem(421, detail, "Asked by another name"))
  }
}

function askForPassword(
  { users }: Extract<Authentication, { kind: "basic" }>,
  environment: Environment,
): MiddlewareHandler {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  const known = users.map(({ name, passwordFrom }) => ({
    name,
    secret: digest(environment[passwordFrom] ?? ""),
  }))
  return basicAuth({
    realm: "Power Draw",
    verifyUser: (name, password) => {
      const given = digest(password)
      // each is compared, so that the time tells nothing
      return known.map((user) => user.name === name && timingSafeEqual(user.secret, given)).includes(true)
    },
    invalidUserMessage: { ...toProblem(401, "Sign in to read this.", "Not signed in") },
  })
}

function trustProxy(
  { header, addresses }: Extract<Authentication, { kind: "proxy" }>,
  addressOf: (c: Context) => string,
): MiddlewareHandler {
  const refuse = (detail: string) => answerProblem(toProblem(403, detail, "Not signed in"))
  const fromProxy = ipRestriction(addressOf, { allowList: [...addresses] }, () =>
    refuse("This server is read through its proxy."),
  )
  return async (c, next) =>
    fromProxy(c, async () => {
      if ((c.req.header(header) ?? "").trim() !== "") return next()
      c.res = refuse("The proxy does not say who has signed in.")
    })
}
