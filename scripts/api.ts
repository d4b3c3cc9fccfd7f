/** `npm run api`: the API over HTTP, on port 8787 or the one in `PORT`. Run from the top of the repository. */
import { readFile } from "node:fs/promises"
import { serve } from "@hono/node-server"
import { createApi } from "#api/app.ts"
import { ROUTES } from "#api/routes.ts"
import { openLibrary } from "#library/library.ts"
import type { Loader } from "#library/served.ts"

const DATA = new URL("../public/data/", import.meta.url)
const SAFE_PATH = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.json$/

const loadFromDisk: Loader = async (path) => {
  if (!SAFE_PATH.test(path)) throw new Error(`${path} is not a data file`)
  return JSON.parse(await readFile(new URL(path, DATA), "utf8"))
}

function readPort(text = "8787"): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  console.error(`PORT is “${text}”, which is no port. Use a number from 1 to 65535.`)
  process.exit(1)
}

const port = readPort(process.env.PORT)
const server = serve({ fetch: createApi(openLibrary(loadFromDisk)).fetch, port }, () => {
  console.log(`The API answers at http://localhost:${port}${ROUTES.orgs} (contract: ${ROUTES.contract}).`)
})

server.on("error", (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE"
  console.error(
    isTaken
      ? `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm run api`
      : `The API could not start: ${error.message}`,
  )
  process.exit(1)
})
