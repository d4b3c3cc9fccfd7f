import { mkdir } from "node:fs/promises"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import { getConnInfo } from "@hono/node-server/conninfo"
import { createServerApp } from "./app.ts"
import type { Config } from "./config.ts"
import type { Log } from "./log.ts"
import { createMeasures } from "./measures.ts"
import { openOrgs } from "./orgs.ts"
import { openSite } from "./site.ts"
import { StartError } from "./start-error.ts"

export interface RunningServer {
  /** such as `http://127.0.0.1:4180` */
  address: string
  /** takes no more requests, and ends when those on their way are answered or after so many milliseconds */
  stop: (graceMs: number) => Promise<void>
}

/** Limits on how long a request may take to arrive, in milliseconds: nobody holds a connection open by being slow. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
}

/** Starts serving. Throws a `StartError` that says what stands in the way. */
export async function startServer(
  config: Config,
  { environment, log }: { environment: Readonly<Record<string, string | undefined>>; log: Log },
): Promise<RunningServer> {
  const measures = createMeasures()
  const onAsked = ({ org, seconds, failure }: { org: string; seconds: number; failure: string | null }) => {
    measures.asked(org, seconds, failure, Date.now() / 1000)
    if (failure !== null) log.warn({ org, seconds, failure }, "an engine did not answer")
  }
  await mkdir(config.keep, { recursive: true }).catch(() => {
    throw new StartError(`keep: the folder ${config.keep} cannot be made.`)
  })
  const orgs = await openOrgs(config, { environment, onAsked })
  const isPrivate = config.authentication !== undefined
  const site = await openSite(config.site, { framedBy: config.framedBy, isPrivate })
  const addressOf = (c: Parameters<typeof getConnInfo>[0]) => getConnInfo(c).remote.address ?? ""
  const app = createServerApp({ config, environment, orgs, site, measures, log, addressOf })
  const server = await listen(app.fetch, config)
  for (const { org } of orgs.live) void org.warm()
  return { address: addressFor(server), stop: (graceMs) => close(server, graceMs) }
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const { maxHeaderSize, ...limits } = LIMITS
    const server = serve({ fetch, hostname: host, port, serverOptions: { maxHeaderSize } }, () =>
      resolve(server),
    ) as Server
    Object.assign(server, limits)
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(new StartError(tellListenError(error, host, port))),
    )
  })
}

function tellListenError(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} of ${host} is taken. Stop the program that uses it, or choose another port.`
  if (error.code === "EACCES") return `Port ${port} may not be listened on; ports under 1024 are root’s.`
  if (error.code === "EADDRNOTAVAIL") return `host: ${host} is no address of this machine.`
  return `The server cannot listen on ${host}:${port}: ${error.message}`
}

function addressFor(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
