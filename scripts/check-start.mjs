/**
 * Run before `npm start` and `npm test`: says in one sentence why they could not work here.
 *
 *     node scripts/check-start.mjs            the version of Node
 *     node scripts/check-start.mjs --port     and that the port of the site is free
 */
import { connect } from "node:net"
import { pathToFileURL } from "node:url"

const oldestNode = [20, 19]
/** Where the site is served; `PORT` moves it, so that two checkouts can run side by side. */
export const port = Number(process.env.PORT ?? 4173)

/** Why this version of Node ("20.18.0") will not do, or undefined when it does. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  return isOld
    ? `Power Draw needs Node ${oldestNode.join(".")} or newer; this is Node ${version}.`
    : undefined
}

/** Why a server cannot have this port of localhost, or undefined when it can. */
export async function portProblem(wanted) {
  const answers = await Promise.all(["127.0.0.1", "::1"].map((host) => isTaken(host, wanted)))
  return answers.some(Boolean)
    ? `Port ${wanted} is taken: stop the program that listens on it (perhaps another \`npm start\`) and try again.`
    : undefined
}

// Connecting, not listening: where one program may listen beside another on the same port, listening would succeed.
function isTaken(host, wanted) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: wanted })
    const settle = (taken) => {
      socket.destroy()
      resolve(taken)
    }
    socket.once("connect", () => settle(true))
    socket.once("error", () => settle(false))
    socket.setTimeout(2000, () => settle(false))
  })
}

async function main() {
  const wantsPort = process.argv.includes("--port")
  const problem = nodeProblem(process.versions.node) ?? (wantsPort ? await portProblem(port) : undefined)
  if (problem === undefined) return
  console.error(problem)
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main()
